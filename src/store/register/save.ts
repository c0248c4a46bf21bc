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

/** The name of the file; null where the user thought better of it. */
export type Saved = Done<string | null>

/** The files of this visit, also where a browser keeps none. */
const handles = new Map<string, FileHandle>()

/**
 * Saves one assessment, to the file it was last saved to where the browser lets the app.
 *
 * @param nameOf what the file is called
 */
export async function saveRecord(
  stores: Stores,
  id: string,
  nameOf: (record: AssessmentRecord, now: string) => string,
): Promise<Saved> {
  // Also where another window has changed it since: what is shown here is in danger, and the file is the way out.
  const open = findRecord(stores.assessments.getState(), id)
  const found = open ? [open] : await tryToFind(stores, [id])
  if (found === null) return { ok: false, problem: refused }
  const [record] = found
  if (record === undefined) return { ok: false, problem: unread }
  const now = stores.parts.now()
  const content = new Blob([writeRecordFile(record)], { type: 'application/json' })
  const before = handles.get(id) ?? (await findHandle(stores.parts.database, id))
  return saving(async () => {
    const saved = await saveFile(nameOf(record, now), content, before)
    if (saved === null) return null
    if (saved.handle !== null) handles.set(id, saved.handle)
    await noteFiled(stores, [filedOf(record, saved.name, now)], saved.handle)
    return saved.name
  })
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
    return saved.name
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

async function saving(save: () => Promise<string | null>): Promise<Saved> {
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
