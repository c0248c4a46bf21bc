/** A window of a browser: the stores over its storage, as the app has them. */
import { expect } from 'vitest'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import { createStores } from '../../src/store/create-stores.ts'
import { createRegister } from '../../src/store/register/register.ts'
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts'
import { at } from './record.ts'
import { standard } from './standard.ts'

/** The one window of a new browser that keeps these records, or a further window of a browser that is there. */
export async function windowOver(kept: readonly AssessmentRecord[] | FakeBrowser, newId = countedIds()) {
  let seconds = 100
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
    newId,
    newestRelease: standard.release.id,
    loadRelease: async (id) => {
      if (id !== standard.release.id) throw new Error('Not held.')
      return standard
    },
  })
  const { assessments } = stores
  // Answers when what is kept has been read.
  await assessments.getState().actions.open('any')
  expect(assessments.getState().status).toBe('ready')
  return {
    browser,
    stores,
    register: createRegister(stores),
    ids: () => Object.keys(assessments.getState().rows),
    state: assessments.getState,
  }
}

/** Identifiers that tell how many were asked for before. */
export function countedIds(): () => string {
  let made = 0
  return () => `made-${(made += 1)}`
}
