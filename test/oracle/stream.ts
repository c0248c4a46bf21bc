/** The stream by trying every completion of the statements that are not known. */
import type { StreamFinding } from '../../src/domain/classify/types.ts'
import type { Level, StreamId } from '../../src/domain/content/schema.ts'
import type { Standard, Statement } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { allLevels, ends, level } from './bands.ts'

/** One completion: the standing of each stream, in content order. */
type Completion = readonly Level[]

export function findStreamNaively(standard: Standard, record: AssessmentRecord): StreamFinding {
  const ids = standard.streams.map(({ id }) => id)
  const possible = standard.streams.map(({ statements }) => standingsOf(statements, standard, record))
  const forcedChoice = readForcedChoice(standard, record)
  const found: Pick<StreamFinding, 'standings' | 'forcedChoice'> = {
    standings: ids.map((stream, index) => ({ stream, standing: ends(possible[index] ?? []) })),
    forcedChoice,
  }
  const none = { stream: null, runnerUp: [], gap: null, secondary: [] } as const

  const completions = everyCompletion(possible)
  const verdicts = completions.map((completion) => decide(completion, ids, forcedChoice))
  const [first] = verdicts
  if (!first) throw new Error('there is always at least one completion')
  if (verdicts.some(({ stream }) => stream !== first.stream)) return { ...found, ...none, basis: 'unknown' }
  if (first.stream === null) {
    const basis = verdicts.every((verdict) => verdict.basis === 'none') ? 'none' : 'tied'
    return { ...found, ...none, basis }
  }

  const stream = first.stream
  const basis = verdicts.some((verdict) => verdict.basis === 'forced-choice')
    ? 'forced-choice'
    : 'single-highest'
  const gaps = new Set<Level>()
  const next = new Set<StreamId>()
  for (const completion of completions) {
    const others = completion.filter((_, index) => ids[index] !== stream)
    const nextStanding = Math.max(...others)
    gaps.add(level((completion[ids.indexOf(stream)] ?? 0) - nextStanding))
    for (const [index, id] of ids.entries()) {
      if (id !== stream && completion[index] === nextStanding) next.add(id)
    }
  }
  const secondary = ids.filter(
    (id, index) => id !== stream && completions.every((completion) => (completion[index] ?? 0) >= 2),
  )
  return { ...found, stream, basis, runnerUp: ids.filter((id) => next.has(id)), gap: ends(gaps), secondary }
}

/** Every middle answer a stream can come to, over the completions of its own three statements. */
function standingsOf(
  statements: readonly Statement[],
  standard: Standard,
  record: AssessmentRecord,
): Level[] {
  const [first = [], second = [], third = []] = statements.map(({ id }) => {
    const { scale } = standard.questionnaire.contribution
    const chosen = scale.find((option) => option.id === record.answers[id]?.option)
    return chosen ? [chosen.level] : allLevels
  })
  const found = new Set<Level>()
  for (const a of first)
    for (const b of second) for (const c of third) found.add(level([a, b, c].sort((x, y) => x - y)[1] ?? 0))
  return [...found]
}

/** The streams share no statement, so every completion is a free combination of their standings. */
function everyCompletion(possible: readonly Level[][]): Completion[] {
  const completions: Completion[] = []
  const [first = [], second = [], third = [], fourth = []] = possible
  for (const a of first)
    for (const b of second) for (const c of third) for (const d of fourth) completions.push([a, b, c, d])
  return completions
}

function readForcedChoice(standard: Standard, record: AssessmentRecord): StreamId | null {
  const { id, options } = standard.questionnaire.contribution.forcedChoice
  return options.find((option) => option.id === record.answers[id]?.option)?.stream ?? null
}

function decide(
  completion: Completion,
  ids: readonly StreamId[],
  forcedChoice: StreamId | null,
): Pick<StreamFinding, 'stream' | 'basis'> {
  const top = Math.max(...completion)
  if (top === 0) return { stream: null, basis: 'none' }
  const atTop = ids.filter((_, index) => completion[index] === top)
  const [only] = atTop
  if (atTop.length === 1 && only) return { stream: only, basis: 'single-highest' }
  if (forcedChoice !== null && atTop.includes(forcedChoice))
    return { stream: forcedChoice, basis: 'forced-choice' }
  return { stream: null, basis: 'tied' }
}
