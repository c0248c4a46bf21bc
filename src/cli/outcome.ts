/** What a command leaves behind: its exit status and what it writes. */
export type CommandOutcome = {
  readonly status: 0 | 2
  readonly output: string
  readonly problem: string
}

/** The command did what it was asked. */
export function succeed(output: string): CommandOutcome {
  return { status: 0, output, problem: '' }
}

/** No message of ours is so long: what it quotes is. */
const longestProblem = 600

/**
 * The command could not: one line on standard error, status 2, nothing on standard output. What the line quotes from a
 * file does nothing to the terminal that shows it.
 */
export function refuse(problem: string): CommandOutcome {
  const line = problem.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '\uFFFD').trim()
  return {
    status: 2,
    output: '',
    problem: line.length > longestProblem ? `${line.slice(0, longestProblem)}…` : line,
  }
}

/** The command found things that are to be mended: one line for each, status 2, nothing on standard output. */
export function refuseWith(problems: readonly string[]): CommandOutcome {
  return { status: 2, output: '', problem: problems.join('\n') }
}

/** Several outcomes as one: what each writes, and status 2 where one of them could not do what it was asked. */
export function together(outcomes: readonly CommandOutcome[]): CommandOutcome {
  const failed = outcomes.filter(({ status }) => status !== 0)
  if (failed.length > 0) return refuseWith(failed.map(({ problem }) => problem))
  return succeed(outcomes.map(({ output }) => output).join('\n'))
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Writes an outcome where a command writes. The process ends by itself, so that nothing is cut off. */
export function finish(outcome: CommandOutcome): void {
  if (outcome.output) process.stdout.write(`${outcome.output}\n`)
  if (outcome.problem) process.stderr.write(`${outcome.problem}\n`)
  process.exitCode = outcome.status
}
