/** What is kept of the files that records were saved to. */
import { idInBin } from './bin-key.ts'
import { type Database, idOfKey, type Tables } from './database.ts'
import type { FileHandle } from './file-picker.ts'
import type { Filed } from './record-storage.ts'

/** Keeps what was saved, and the file itself where there is one and the browser lets it be kept. */
export async function keepFiled(
  database: Database,
  filed: readonly Filed[],
  handle: FileHandle | null = null,
): Promise<void> {
  await database.write(async ({ files }) => {
    for (const each of filed) await files.put(each.id, each)
  })
  const [only] = filed
  if (handle === null || only === undefined) return
  // Some browsers keep no file: it is then asked for again after the next start.
  await database.write(({ handles }) => handles.put(only.id, handle)).catch(() => undefined)
}

/**
 * Forgets the files of what is gone for good: neither kept nor in the bin.
 *
 * @returns the identifiers of what had any
 */
export async function forgetFiles({ records, bin, files, handles }: Tables): Promise<readonly string[]> {
  const kept = (await records.keys()).map(idOfKey)
  const there = new Set([...kept, ...(await bin.keys()).map(idInBin)])
  const gone = [...(await files.keys()), ...(await handles.keys())].filter((id) => !there.has(id))
  for (const id of gone) {
    await files.remove(id)
    await handles.remove(id)
  }
  return gone
}

/** The file that a record was last saved to; null where it is not known. */
export async function findHandle(database: Database, id: string): Promise<FileHandle | null> {
  const kept = await database.read(({ handles }) => handles.get(id)).catch(() => null)
  return isHandle(kept) ? kept : null
}

function isHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value
}
