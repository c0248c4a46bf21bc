/** Saves assessments to files: the record that counts, of which the browser keeps a copy. */
import { listLimit } from '../../domain/record/fields.ts'
import { largestBackup } from '../../domain/record/read-file.ts'
import { type Proof, proofOf, writeBackup, writeRecordFile } from '../../domain/record/record-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { type FileHandle, saveFile } from '../../storage/file-picker.ts'
import { findHandle, keepFiled } from '../../storage/filing.ts'
import type { Filed } from '../../storage/record-storage.ts'
import { findRecord } from '../assessments.ts'
import type { Stores } from '../context.tsx'
import { findRecords } from '../find-records.ts'
import type { Done } from './done.ts'

export type SavedAs = {
  readonly name: string
  /** The file that it was last saved to, where that was left as it is: its name says what is no longer so. */
  readonly left?: string
}

/** Null where the user thought better of it. */
export type Saved = Done<SavedAs | null>

export type Naming = {
  /** What the file is called. */
  readonly nameOf: (record: AssessmentRecord, now: string) => string
  /** Whether a name still says what the record is. */
  readonly fits: (name: string, record: AssessmentRecord) => boolean
}

/**
 * Saves one assessment, to the file it was last saved to where the browser lets the app. A file whose name says what is no
 * longer so is left as it is, and another is picked: what is decided never lies in a file that calls it a draft. What
 * another window has changed since goes to a file of its own, of which nothing is noted: the newer one is what is kept.
 */
export async function saveRecord(stores: Stores, id: string, { nameOf, fits }: Naming): Promise<Saved> {
  const state = stores.assessments.getState()
  // Also where another window has changed it since: what is shown here is in danger, and the file is the way out.
  const open = findRecord(state, id)
  const isOvertaken = Object.hasOwn(state.overtaken, id)
  const found = open ? [open] : await tryToFind(stores, [id])
  if (found === null) return { ok: false, problem: refused }
  const [record] = found
  if (record === undefined) return { ok: false, problem: unread }
  const now = stores.parts.now()
  const content = new Blob([writeRecordFile(record)], { type: 'application/json' })
  const before = isOvertaken ? null : await findBefore(stores, id)
  const isKept = before !== null && fits(before.name, record)
  return saving(async () => {
    const saved = await saveFile(nameOf(record, now), content, isKept ? before : null)
    if (saved === null) return null
    if (isOvertaken) return { name: saved.name }
    if (saved.handle !== null) stores.files.set(id, saved.handle)
    await noteFiled(stores, [filedOf(record, saved.name, now)], saved.handle)
    const isLeft = before !== null && before.name !== saved.name
    return { name: saved.name, ...(isLeft && { left: before.name }) }
  })
}

/** The file that a record was last saved to, as long as there is a note of it; null where it is not known. */
async function findBefore({ assessments, files, parts }: Stores, id: string): Promise<FileHandle | null> {
  if (!Object.hasOwn(assessments.getState().filed, id)) return null
  return files.get(id) ?? findHandle(parts.database, id)
}

/** Saves several assessments to one file, each with its proof. */
export async function saveBackup(
  stores: Stores,
  ids: readonly string[],
  nameOf: (count: number, now: string) => string,
): Promise<Saved> {
  const records = await tryToFind(stores, ids)
  if (records === null) return { ok: false, problem: refused }
  if (records.length < ids.length) return { ok: false, problem: unread }
  const now = stores.parts.now()
  const content = new Blob([writeBackup(records, now)], { type: 'application/json' })
  if (records.length > listLimit || content.size > largestBackup) return { ok: false, problem: tooMany }
  return saving(async () => {
    const saved = await saveFile(nameOf(records.length, now), content)
    if (saved === null) return null
    await noteFiled(
      stores,
      records.map((record) => filedOf(record, saved.name, now)),
    )
    return { name: saved.name }
  })
}

/** Notes that what a record says is in a file. */
export async function noteFiled(
  { assessments, parts }: Stores,
  filed: readonly Filed[],
  handle: FileHandle | null = null,
): Promise<void> {
  assessments.setState((state) => ({
    filed: { ...state.filed, ...Object.fromEntries(filed.map((each) => [each.id, each])) },
  }))
  for (const each of filed) parts.storage.tell({ kind: 'filed', filed: each })
  // The file is there, whatever becomes of the note.
  await keepFiled(parts.database, filed, handle).catch(() => undefined)
}

export function filedOf(record: AssessmentRecord, name: string, at: string, proof?: Proof): Filed {
  const { id, sequence, changedAt } = record
  return { id, at, name, sequence, changedAt, proof: proof ?? proofOf(record) }
}

const unread = 'Nothing was saved: an assessment cannot be read. Open it to see why, or select others.'
const refused =
  'Nothing was saved: this browser did not let the app read its storage. Load the page again, and save once more.'
const tooMany = `Nothing was saved: one file holds ${listLimit} assessments, or 60\u00a0MB. Select fewer.`
const unwritten =
  'Nothing was saved: the file could not be written. It may be open in another program, or the folder may not let you write. Save it to another place.'

async function saving(save: () => Promise<SavedAs | null>): Promise<Saved> {
  try {
    return { ok: true, result: await save() }
  } catch {
    return { ok: false, problem: unwritten }
  }
}

/** Null where the storage cannot be read. */
function tryToFind(stores: Stores, ids: readonly string[]): Promise<readonly AssessmentRecord[] | null> {
  return findRecords(stores, ids).catch(() => null)
}
