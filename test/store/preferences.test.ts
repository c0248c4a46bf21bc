import { describe, expect, it } from 'vitest'
import { createPreferencesStore } from '../../src/store/preferences.ts'

function memory(kept: string | null = null) {
  let text = kept
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value
    },
  }
}

const refused = () => {
  throw new DOMException('refused', 'SecurityError')
}

describe('questions on a page', () => {
  it('is one at first', () => {
    expect(createPreferencesStore(() => memory()).getState().questionsPerPage).toBe('one')
  })

  it('is what was chosen, after a reload too', () => {
    const storage = memory()
    const store = createPreferencesStore(() => storage)
    store.getState().setQuestionsPerPage('dimension')
    expect(store.getState().questionsPerPage).toBe('dimension')
    expect(createPreferencesStore(() => storage).getState().questionsPerPage).toBe('dimension')
    store.getState().setQuestionsPerPage('one')
    expect(createPreferencesStore(() => storage).getState().questionsPerPage).toBe('one')
  })

  it.each(['{', 'null', '[]', '"dimension"', '{"questionsPerPage":"all"}'])(
    'is one where %s is kept',
    (kept) => {
      expect(createPreferencesStore(() => memory(kept)).getState().questionsPerPage).toBe('one')
    },
  )

  it('lasts until reload where the browser refuses storage', () => {
    const store = createPreferencesStore(refused)
    expect(store.getState().questionsPerPage).toBe('one')
    store.getState().setQuestionsPerPage('dimension')
    expect(store.getState().questionsPerPage).toBe('dimension')
  })
})
