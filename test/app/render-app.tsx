/** The true app over stores in memory, at any of its places. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { App } from '../../src/app/app.tsx'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import { createStores } from '../../src/store/create-stores.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { at } from '../builders/record.ts'
import { standard, standardOf } from '../builders/standard.ts'

/** Renders the app at a path, and waits for the heading of the page. */
export async function renderApp(path: string, kept: readonly AssessmentRecord[] = []) {
  // Neither is part of jsdom; where the window scrolls to is for the browser tests.
  Element.prototype.scrollIntoView = vi.fn()
  window.scrollTo = vi.fn()

  let seconds = 100
  let made = 0
  const now = () => at((seconds += 1))
  const browser = fakeBrowser({ kept: kept.map((record) => [recordKey(record.id), record]), now })
  const records = createBrowserRecords(browser)
  const saved: AssessmentRecord[] = []
  const stores = createStores({
    storage: {
      ...records,
      save: (record) => {
        saved.push(record)
        records.save(record)
      },
    },
    database: browser.database,
    texts: browser.lastWords,
    now,
    newId: () => `made-${(made += 1)}`,
    newestRelease: standard.release.id,
    loadRelease: async (id) => standardOf(id),
  })
  const location = memoryLocation({ path, record: true })
  // The promise is settled inside `act`, so that nothing is still on its way when the test begins.
  await act(async () => {
    render(<App stores={Promise.resolve(stores)} locationHook={location.hook} />)
  })
  await heading()

  const user = userEvent.setup()
  return {
    user: {
      ...user,
      click: (element: Element) => asOne(() => user.click(element)),
      keyboard: (keys: string) => asOne(() => user.keyboard(keys)),
    },
    browser,
    /** Every save, oldest first. */
    storage: { saved },
    /** Where the app is now. */
    place: () => location.history.at(-1),
    goTo: async (to: string) => {
      await act(async () => location.navigate(to))
      await heading()
    },
    passDays: (days: number) => {
      seconds += days * 24 * 60 * 60
    },
    /** Changes a record as a screen would. */
    change: stores.assessments.getState().actions.update,
    recordOf: (id: string) => {
      const record = stores.assessments.getState().records[id]
      if (record === undefined) throw new Error(`There is no assessment ${id}.`)
      return record
    },
  }
}

/** Within one `act`: React may forget a page that waits for its code as the `act` of a single event ends. */
function asOne(doing: () => Promise<void>): Promise<void> {
  return act(() => {
    const done = doing()
    // While it waits, user-event says that there is no `act`; here there is one.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    return done
  })
}

/** The heading of the page, once there is one. */
export function heading(): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1 }, { timeout: 5000 })
}
