/** Erases all that the app keeps in this browser, and lets its other windows know. */
import type { Database } from './database.ts'
import type { LastWords } from './last-words.ts'
import type { RecordStorage } from './record-storage.ts'
import { canHaveOfflineCopy, findOwnCaches, ownPrefix } from './what-is-kept.ts'

type Parts = {
  readonly storage: Pick<RecordStorage, 'settled' | 'tell'>
  readonly database: Pick<Database, 'erase'>
  /** localStorage; every call may throw where the browser refuses it. */
  readonly texts: () => LastWords
}

/**
 * `assessments`: the database. `texts`: preferences, and what was left by a page that was closed. `offline`: the
 * app’s own files.
 */
export type Erasable = 'assessments' | 'texts' | 'offline'

/**
 * Erases everything. What is still to be saved is saved first, so that nothing is written after it.
 *
 * @returns what could not be erased; nothing where all is gone
 */
export async function eraseEverything({ storage, database, texts }: Parts): Promise<readonly Erasable[]> {
  await storage.settled()
  const left: Erasable[] = []
  const erase = async (what: Erasable, work: () => Promise<void>) => {
    await work().catch(() => left.push(what))
  }
  await erase('assessments', database.erase)
  await erase('texts', async () => eraseTexts(texts()))
  await erase('offline', eraseOfflineCopy)
  // What is still kept is still shown in the other windows.
  if (!left.includes('assessments')) storage.tell({ kind: 'erased' })
  return left
}

function eraseTexts(texts: LastWords): void {
  const keys = Array.from({ length: texts.length }, (_, index) => texts.key(index))
  for (const key of keys) if (key?.startsWith(ownPrefix) === true) texts.removeItem(key)
}

async function eraseOfflineCopy(): Promise<void> {
  if (!canHaveOfflineCopy()) return
  // Before the caches: a worker that is still there would fill them again.
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  for (const name of await findOwnCaches()) await caches.delete(name)
}
