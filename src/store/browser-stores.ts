/** The stores as they are in a browser: over its storage, clock and chance, and the releases that the app holds. */
import { loadCases } from '../content/cases.ts'
import { loadRelease, newestRelease } from '../content/releases.ts'
import { createBrowserRecords } from '../storage/browser-records.ts'
import { openIndexedDb } from '../storage/indexed-db.ts'
import { createAssessmentsStore } from './assessments.ts'
import type { Stores } from './context.tsx'
import { newId } from './new-id.ts'
import { createPreferencesStore } from './preferences.ts'
import { createStandards } from './standards.ts'

/** Creates every store of the app. Call it once, before the first screen. */
export function createBrowserStores(): Stores {
  return {
    assessments: createAssessmentsStore({
      storage: createBrowserRecords({
        database: openIndexedDb(),
        lastWords: () => localStorage,
        onHide: (listener) => {
          addEventListener('pagehide', listener)
          document.addEventListener('visibilitychange', () => {
            if (document.visibilityState === 'hidden') listener()
          })
        },
      }),
      now: () => new Date().toISOString(),
      newId,
      newestRelease,
      loadRelease,
      loadCases,
    }),
    preferences: createPreferencesStore(() => localStorage),
    standards: createStandards(loadRelease),
  }
}
