/** Stores in memory, for one state: nothing is read from the browser and nothing is kept in it. */
import { loadRelease } from '../../content/releases.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { createBrowserRecords } from '../../storage/browser-records.ts'
import { createMemoryDatabase, emptyContents } from '../../storage/memory-database.ts'
import { createMemoryTexts } from '../../storage/memory-texts.ts'
import { recordKey } from '../../storage/database.ts'
import type { RecordStorage } from '../../storage/record-storage.ts'
import type { Stores } from '../../store/context.tsx'
import { createStores } from '../../store/create-stores.ts'
import { newId } from '../../store/new-id.ts'
import type { State } from './states/state.ts'

export function storesWith(state: Pick<State, 'records' | 'storage'>, standard: Standard): Stores {
  const contents = emptyContents()
  for (const record of state.records) contents.records.set(recordKey(record.id), record)
  const database = createMemoryDatabase(contents)
  const texts = createMemoryTexts()
  const now = () => new Date().toISOString()
  const storage = createBrowserRecords({
    database,
    lastWords: () => texts,
    channel: { post: () => undefined, listen: () => undefined },
    onHide: () => undefined,
    now,
  })
  return createStores({
    storage: state.storage === 'refused' ? refusing(storage) : storage,
    database,
    texts: () => texts,
    now,
    newId,
    newestRelease: standard.release.id,
    loadRelease,
  })
}

/** Says what a browser says that refuses. */
function refusing(storage: RecordStorage): RecordStorage {
  return {
    ...storage,
    onProblem: (listener) => {
      // After the store stands, as a browser would say it.
      setTimeout(() =>
        listener('This browser refuses storage. Your work lasts only while this page stays open.'),
      )
    },
  }
}
