/** What is kept of the files that records were saved to. */
import type { Database } from './database.ts'
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

/** The file that a record was last saved to; null where it is not known. */
export async function findHandle(database: Database, id: string): Promise<FileHandle | null> {
  const kept = await database.read(({ handles }) => handles.get(id)).catch(() => null)
  return isHandle(kept) ? kept : null
}

function isHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value
}
