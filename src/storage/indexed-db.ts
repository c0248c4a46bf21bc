/** The browser’s own database, one key a record. */
import { createStore, entries, update } from 'idb-keyval'
import type { RecordDatabase } from './browser-records.ts'

/** Opens nothing yet: the first call does, and rejects where the browser has no database or refuses it. */
export function openIndexedDb(): RecordDatabase {
  const store = createStore('ses-role-classifier', 'records')
  return {
    entries: async () => entries(store),
    update: async (key, change) => update(key, change, store),
  }
}
