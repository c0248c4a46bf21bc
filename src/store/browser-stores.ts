/** The stores as they are in a browser: over its storage, clock and chance, and the releases that the app holds. */
import { loadRelease, newestRelease } from '../content/releases.ts'
import { openChannel } from '../storage/broadcast.ts'
import { createBrowserRecords } from '../storage/browser-records.ts'
import { openIndexedDb } from '../storage/indexed-db.ts'
import type { Stores } from './context.tsx'
import { createStores } from './create-stores.ts'
import { newId } from './new-id.ts'

/** Creates every store of the app. Call it once, before the first screen. */
export function createBrowserStores(): Stores {
  const database = openIndexedDb()
  const now = () => new Date().toISOString()
  return createStores({
    storage: createBrowserRecords({
      database,
      lastWords: () => localStorage,
      channel: openChannel(),
      onHide: (listener) => {
        addEventListener('pagehide', listener)
        document.addEventListener('visibilitychange', () => {
          if (document.visibilityState === 'hidden') listener()
        })
      },
      now,
    }),
    database,
    texts: () => localStorage,
    now,
    newId,
    newestRelease,
    loadRelease,
  })
}
