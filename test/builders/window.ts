/** A window of a browser: the stores over its storage, as the app has them. */
import { expect, vi } from 'vitest'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import { createStores } from '../../src/store/create-stores.ts'
import { createRegister } from '../../src/store/register/register.ts'
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts'
import { at } from './record.ts'
import { standard } from './standard.ts'

/** The one window of a new browser that keeps these records, or a further window of a browser that is there. */
export async function windowOver(kept: readonly AssessmentRecord[] | FakeBrowser) {
  let seconds = 100
  let made = 0
  const now = () => at((seconds += 1))
  const isThere = 'kept' in kept
  const browser = isThere
    ? kept
    : fakeBrowser({ kept: kept.map((record) => [recordKey(record.id), record]), now })
  const stores = createStores({
    storage: createBrowserRecords(isThere ? browser.openWindow() : browser),
    database: browser.database,
    texts: browser.lastWords,
    now,
    newId: () => `made-${(made += 1)}`,
    newestRelease: standard.release.id,
    loadRelease: async (id) => {
      if (id !== standard.release.id) throw new Error('Not held.')
      return standard
    },
  })
  const { assessments } = stores
  await vi.waitFor(() => expect(assessments.getState().status).toBe('ready'))
  return {
    browser,
    stores,
    register: createRegister(stores),
    ids: () => Object.keys(assessments.getState().rows),
    state: assessments.getState,
  }
}
