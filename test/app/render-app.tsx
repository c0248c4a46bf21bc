/** The true app over stores in memory, at any of its places. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { App } from '../../src/app/app.tsx'
import { loadCases } from '../../src/content/cases.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createAssessmentsStore } from '../../src/store/assessments.ts'
import { createPreferencesStore } from '../../src/store/preferences.ts'
import { createStandards } from '../../src/store/standards.ts'
import { fakeStorage } from '../builders/fake-storage.ts'
import { at } from '../builders/record.ts'
import { standard, standardOf } from '../builders/standard.ts'

/** Renders the app at a path, and waits for the heading of the page. */
export async function renderApp(path: string, records: readonly AssessmentRecord[] = []) {
  // Neither is part of jsdom; where the window scrolls to is for the browser tests.
  Element.prototype.scrollIntoView = vi.fn()
  window.scrollTo = vi.fn()

  let seconds = 100
  let made = 0
  const storage = fakeStorage({ records, problems: [] })
  const kept = new Map<string, string>()
  const assessments = createAssessmentsStore({
    storage,
    now: () => at((seconds += 1)),
    newId: () => `made-${(made += 1)}`,
    newestRelease: standard.release.id,
    loadRelease: async (id) => standardOf(id),
    loadCases,
  })
  const stores = {
    assessments,
    preferences: createPreferencesStore(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    })),
    standards: createStandards(async (id) => standardOf(id)),
  }
  const location = memoryLocation({ path, record: true })
  // The promise is settled inside `act`, so that nothing is still on its way when the test begins.
  await act(async () => {
    render(<App stores={Promise.resolve(stores)} locationHook={location.hook} />)
  })
  await heading()

  return {
    user: userEvent.setup(),
    storage,
    /** Where the app is now. */
    place: () => location.history.at(-1),
    goTo: async (to: string) => {
      await act(async () => location.navigate(to))
      await heading()
    },
    recordOf: (id: string) => {
      const record = assessments.getState().records[id]
      if (record === undefined) throw new Error(`There is no assessment ${id}.`)
      return record
    },
  }
}

/** The heading of the page, once there is one. */
export function heading(): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1 }, { timeout: 5000 })
}
