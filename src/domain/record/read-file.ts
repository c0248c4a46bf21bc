/** Reads a file that claims to hold records: a record, a backup, or a self-standing report. */
import * as z from 'zod/mini'
import { findDataBlock } from './data-block.ts'
import { largestFile, parseGuarded } from './guarded-json.ts'
import { readRecord } from './read.ts'
import { backupFormat, backupSchema, backupVersion, besideSchema, proofOf } from './record-file.ts'
import type { AssessmentRecord } from './schema.ts'

export type FileEntry = {
  readonly record: AssessmentRecord
  /** The fingerprint of the record that the file carries; null where it carries none. */
  readonly carried: string | null
  /** Whether what the file carries is what the record has; null where it carries none. */
  readonly matches: boolean | null
  /** Which record of its backup it is, from 1; undefined in a file of one record. */
  readonly place?: number
}

export type ReadFile =
  | {
      readonly ok: true
      readonly entries: readonly FileEntry[]
      /** Of a backup: in words, each record that cannot be read. The others can. */
      readonly problems: readonly string[]
    }
  | { readonly ok: false; readonly problem: string }

type ReadEntry =
  { readonly ok: true; readonly entry: FileEntry } | { readonly ok: false; readonly problem: string }

/**
 * Reads the text of a file. Nothing is changed and nothing runs: a record that is not whole is refused as a whole.
 *
 * @returns its records, or one message that says what is wrong and how to mend it
 */
export function readRecordFile(text: string): ReadFile {
  if (text.length > (text.startsWith(backupStart) ? largestBackup : largestFile)) return refuse(tooLarge)
  // A byte order mark is put in front by some editors. It is white space to us, and none to JSON.
  const content = text.trim()
  const json = content.startsWith('<') ? findDataBlock(content) : content
  if (json === null) {
    return refuse(
      'The page holds no record, or is cut short. Choose a report that this tool saved, as it was saved.',
    )
  }
  const parsed = parseGuarded(json)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (isObject(value) && value['format'] === backupFormat) return readBackup(value)
  const read = readEntry(value)
  return read.ok ? { ok: true, entries: [read.entry], problems: [] } : read
}

/** The most that a backup may hold, in bytes and so in characters too: 1,000 full assessments are 15 MB. */
export const largestBackup = 60_000_000
/** How this tool begins a backup. One that was laid out anew by another program may be no larger than any file. */
const backupStart = `{"format":"${backupFormat}"`

/** Said of a file that is larger than any may be. Who opens a file can say so before reading it. */
export const tooLarge =
  'The file is over 5\u00a0MB, or 60\u00a0MB for a backup: larger than any that this tool saves. Choose another file.'

function readBackup(value: Readonly<Record<string, unknown>>): ReadFile {
  const { version } = value
  if (typeof version === 'number' && version > backupVersion) {
    return refuse(
      `The backup is in version ${version} of the format, which is newer than this app. Open it in a newer app.`,
    )
  }
  const backup = z.safeParse(backupSchema, value)
  if (!backup.success) {
    return refuse('The backup is damaged or was changed outside this tool. Choose another copy of it.')
  }
  const reads = backup.data.records.map((each, index) => ({ read: readEntry(each), place: index + 1 }))
  return {
    ok: true,
    entries: reads.flatMap(({ read, place }) => (read.ok ? [{ ...read.entry, place }] : [])),
    problems: reads.flatMap(({ read, place }) =>
      read.ok ? [] : [`Record ${place} of the backup: ${read.problem}`],
    ),
  }
}

/** A record, and what the file says beside its fields. */
function readEntry(value: unknown): ReadEntry {
  if (!isObject(value)) return refuse('The file holds no record. Choose one that this tool saved.')
  const { proof, report, ...fields } = value
  const read = readRecord(fields)
  if (!read.ok) return read
  const beside = z.safeParse(besideSchema, {
    ...(proof !== undefined && { proof }),
    ...(report !== undefined && { report }),
  })
  if (!beside.success) {
    const field = String(beside.error.issues[0]?.path[0])
    return refuse(`The record cannot be read at ‘${field}’: it is not as this tool writes it.`)
  }
  const { record } = read
  const carried = beside.data.proof
  const own = proofOf(record)
  const matches = carried
    ? carried.fingerprint === own.fingerprint && carried.implementation === own.implementation
    : null
  return { ok: true, entry: { record, carried: carried?.fingerprint ?? null, matches } }
}

function refuse(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
