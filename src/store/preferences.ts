/** How this person likes to work: kept in this browser, apart from the assessments. */
import { createStore, type StoreApi } from 'zustand/vanilla'

export type QuestionsPerPage = 'one' | 'dimension'

export type PreferencesState = {
  readonly questionsPerPage: QuestionsPerPage
  readonly setQuestionsPerPage: (choice: QuestionsPerPage) => void
}

export type PreferencesStore = StoreApi<PreferencesState>

/** The part of localStorage that is used; every call may throw where the browser refuses storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>

const key = 'ses-role-classifier:preferences'

/** Creates the store; what was kept is read at once, and a refused storage means the choice lasts until reload. */
export function createPreferencesStore(storage: () => TextStorage): PreferencesStore {
  return createStore((set) => ({
    questionsPerPage: readChoice(storage),
    setQuestionsPerPage: (questionsPerPage) => {
      set({ questionsPerPage })
      try {
        storage().setItem(key, JSON.stringify({ questionsPerPage }))
      } catch {
        // A preference that cannot be kept is no reason to interrupt anyone.
      }
    },
  }))
}

function readChoice(storage: () => TextStorage): QuestionsPerPage {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null')
    const isDimension =
      typeof kept === 'object' &&
      kept !== null &&
      'questionsPerPage' in kept &&
      kept.questionsPerPage === 'dimension'
    return isDimension ? 'dimension' : 'one'
  } catch {
    return 'one'
  }
}
