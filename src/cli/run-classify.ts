/** `npm run -s classify -- FILE_OR_CODE`: classifies a record, a minimal file or a result code. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadRelease } from '../content/releases.ts'
import { classify } from '../domain/classify/classify.ts'
import type { Standard } from '../domain/content/standard.ts'
import { findBindingProblem } from '../domain/record/bind.ts'
import { recordFromCode } from '../domain/record/from-code.ts'
import { readMinimalFile, readReleaseOfMinimalFile } from '../domain/record/minimal-file.ts'
import { largestFile, parseGuarded } from '../domain/record/guarded-json.ts'
import { claimsToBeRecord } from '../domain/record/read.ts'
import { readRecordFile } from '../domain/record/read-file.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { claimsToBeCode, readResultCode } from '../domain/record/result-code.ts'
import { type CommandOutcome, messageOf, refuse, succeed } from './outcome.ts'
import { printClassification } from './print-classification.ts'

const usage = 'Give one file or result code: npm run -s classify -- FILE_OR_CODE'

/** What was given cannot be classified; the message says why, in one line. */
class Refusal extends Error {}

/**
 * Runs the command.
 *
 * @param args the arguments after the command’s name
 * @param now the moment, ISO 8601 in UTC; a record that is built here is dated with it
 */
export async function runClassify(args: readonly string[], now: string): Promise<CommandOutcome> {
  const [given] = args
  if (given === undefined || given === '' || args.length > 1) return refuse(usage)
  try {
    const as = { id: 'command-line', now }
    const found = claimsToBeCode(given.trim()) ? await fromCode(given, as) : await fromFile(given, as)
    const { standard, record, fingerprintMatches } = found
    const printed = printClassification(standard, record, classify(standard, record))
    return succeed(JSON.stringify({ ...printed, fingerprintMatches }, null, 2))
  } catch (error) {
    return refuse(messageOf(error))
  }
}

type As = { readonly id: string; readonly now: string }
type Found = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  /** Whether the record is as its file was saved; null where nothing was given that could tell. */
  readonly fingerprintMatches: boolean | null
}

async function fromCode(text: string, as: As): Promise<Found> {
  const code = wanted(readResultCode(text))
  const standard = await loadRelease(code.release)
  const { record } = wanted(recordFromCode(standard, code.body, as))
  return { standard, record, fingerprintMatches: null }
}

async function fromFile(path: string, as: As): Promise<Found> {
  const text = (await readText(path)).trim()
  if (text.startsWith('<')) return fromRecordFile(text)
  const { value } = wanted(parseGuarded(text))
  if (claimsToBeRecord(value)) return fromRecordFile(text)
  const standard = await loadRelease(wanted(readReleaseOfMinimalFile(value)).release)
  const { record } = wanted(readMinimalFile(standard, value, as))
  return { standard, record, fingerprintMatches: null }
}

/** From what the app saves: a record, a report with its record, or a backup of one. */
async function fromRecordFile(text: string): Promise<Found> {
  const { entries, problems } = wanted(readRecordFile(text))
  const [entry, ...others] = entries
  if (problems[0] !== undefined) throw new Refusal(problems[0])
  if (entry === undefined || others.length > 0)
    throw new Refusal(
      `The file is a backup of ${entries.length} records. Save one of them to a file of its own, and give that.`,
    )
  const { record, matches } = entry
  const standard = await loadRelease(record.release)
  const problem = findBindingProblem(standard, record)
  if (problem !== null) throw new Refusal(problem)
  return { standard, record, fingerprintMatches: matches }
}

type Read<Value> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly problem: string }

/** What was read. Throws a refusal where it could not be. */
function wanted<Value>(read: Read<Value>): Value {
  if (!read.ok) throw new Refusal(read.problem)
  return read
}

/** The text of a file, which is looked for where the command was called. */
async function readText(given: string): Promise<string> {
  // npm runs every command in the folder of the project, and says here where it was called.
  const path = resolve(process.env['INIT_CWD'] ?? '.', given)
  const found = await stat(path).catch((error: unknown) => {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Refusal(
      isAbsent
        ? `‘${given}’ is neither a file nor a result code.`
        : `The file ‘${given}’ cannot be read: ${messageOf(error)}.`,
    )
  })
  if (found.isDirectory()) throw new Refusal(`‘${given}’ is a folder. ${usage}`)
  if (!found.isFile()) throw new Refusal(`‘${given}’ is not a file. ${usage}`)
  if (found.size > largestFile)
    throw new Refusal(`The file ‘${given}’ is larger than 5 MB, which no record is.`)
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal(`The file ‘${given}’ cannot be read: ${messageOf(error)}.`)
  })
}
