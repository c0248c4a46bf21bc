/** `npm run -s questionnaire`: prints the questionnaire, for an interview or as data. */
import { parseArgs } from 'node:util'
import { loadRelease, newestRelease } from '../content/releases.ts'
import { type CommandOutcome, messageOf, refuse, succeed } from './outcome.ts'
import { describeQuestionnaire } from './questionnaire-data.ts'
import { writeQuestionnaire } from './questionnaire-markdown.ts'

const usage = 'Use: npm run -s questionnaire -- [--json] [--release RELEASE]'

/** Runs the command on the arguments after its name. */
export async function runQuestionnaire(args: readonly string[]): Promise<CommandOutcome> {
  const options = readOptions(args)
  if (!options) return refuse(usage)
  try {
    const standard = await loadRelease(options.release ?? newestRelease)
    return succeed(
      options.json
        ? JSON.stringify(describeQuestionnaire(standard), null, 2)
        : writeQuestionnaire(standard).trimEnd(),
    )
  } catch (error) {
    return refuse(messageOf(error))
  }
}

function readOptions(args: readonly string[]): { json?: boolean; release?: string } | null {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, release: { type: 'string' } },
    }).values
  } catch {
    return null
  }
}
