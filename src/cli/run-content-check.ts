/**
 * `npm run -s content:check`: whether a release of the standard or of the guidance may be published; everything that is
 * wrong, with how to mend it.
 */
import { checkContent, contentChecks, describeProblem } from '../domain/content/check/check-content.ts'
import { ContentError } from '../domain/content/compile.ts'
import { checkGuidance, everyGuidanceCheck } from '../domain/guidance/check/check-guidance.ts'
import { GuidanceError } from '../domain/guidance/compile.ts'
import { listReleases, readContent, readGuidanceContent } from './content-folder.ts'
import { type CommandOutcome, messageOf, refuse, refuseWith, succeed, together } from './outcome.ts'

/**
 * Checks the shape of every file first, then what the texts say and rest on.
 *
 * @param args the release to check; the newest of the standard and the newest of the guidance where none is named
 */
export function runContentCheck(args: readonly string[], folder: string): CommandOutcome {
  const [named] = args
  const guidance = listReleases(folder, 'guidance')
  if (named !== undefined)
    return guidance.includes(named) ? checkOfGuidance(folder, named) : check(folder, named)
  return together([
    check(folder, listReleases(folder).at(-1) ?? ''),
    checkOfGuidance(folder, guidance.at(-1) ?? ''),
  ])
}

function check(folder: string, release: string): CommandOutcome {
  return judge(`The release ${release}`, contentChecks.length, () =>
    checkContent(readContent(folder, release)).map(describeProblem),
  )
}

function checkOfGuidance(folder: string, release: string): CommandOutcome {
  return judge(`The guidance ${release}`, everyGuidanceCheck.length, () =>
    checkGuidance(readGuidanceContent(folder, release)).map(describeProblem),
  )
}

/** @param find the problems, each in one line; throws where a file cannot be read */
function judge(what: string, checks: number, find: () => readonly string[]): CommandOutcome {
  try {
    const problems = find()
    if (problems.length === 0)
      return succeed(`${what} passes: its files have the right shape, and all ${checks} checks hold.`)
    return refuseWith([
      `${what} is not ready. There ${problems.length === 1 ? 'is one problem' : `are ${problems.length} problems`}:`,
      ...problems.map((problem) => `- ${problem}`),
    ])
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof GuidanceError)) return refuse(messageOf(error))
    return refuseWith([
      `${what} cannot be read. Mend this first; what the texts say is checked after that:`,
      ...error.problems.map((problem) => `- ${problem}`),
    ])
  }
}
