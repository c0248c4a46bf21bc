/** `npm run -s content:check`: whether a release may be published; everything that is wrong, with how to mend it. */
import { checkContent, contentChecks, describeProblem } from '../domain/content/check/check-content.ts'
import { ContentError } from '../domain/content/compile.ts'
import { listReleases, readContent } from './content-folder.ts'
import { type CommandOutcome, messageOf, refuse, refuseWith, succeed } from './outcome.ts'

/**
 * Checks the shape of every file first, then what the texts say and rest on.
 *
 * @param args the release to check; the newest where none is named
 */
export function runContentCheck(args: readonly string[], folder: string): CommandOutcome {
  const release = args[0] ?? listReleases(folder).at(-1) ?? ''
  try {
    const problems = checkContent(readContent(folder, release))
    if (problems.length === 0)
      return succeed(
        `The release ${release} passes: its files have the right shape, and all ${contentChecks.length} checks hold.`,
      )
    return refuseWith([
      `The release ${release} is not ready. There ${problems.length === 1 ? 'is one problem' : `are ${problems.length} problems`}:`,
      ...problems.map((problem) => `- ${describeProblem(problem)}`),
    ])
  } catch (error) {
    if (!(error instanceof ContentError)) return refuse(messageOf(error))
    return refuseWith([
      `The release ${release} cannot be read. Mend this first; what the texts say is checked after that:`,
      ...error.problems.map((problem) => `- ${problem}`),
    ])
  }
}
