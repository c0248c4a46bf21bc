/** Stores in memory, for one state: nothing is read from the browser and nothing is kept in it. */
import { loadCases } from '../../content/cases.ts'
import { loadRelease } from '../../content/releases.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { createAssessmentsStore } from '../../store/assessments.ts'
import type { Stores } from '../../store/context.tsx'
import { newId } from '../../store/new-id.ts'
import { createPreferencesStore } from '../../store/preferences.ts'
import { createStandards } from '../../store/standards.ts'
import type { State } from './states.ts'

export function storesWith(state: Pick<State, 'records' | 'storage'>, standard: Standard): Stores {
  const kept = new Map<string, string>()
  return {
    assessments: createAssessmentsStore({
      storage: {
        load: async () => ({ records: state.records, problems: [] }),
        save: () => undefined,
        onProblem: (listener) => {
          if (state.storage === 'refused') {
            // After the store stands, as a browser would say it.
            setTimeout(() =>
              listener('This browser refuses storage. Your work lasts only while this page stays open.'),
            )
          }
        },
      },
      now: () => new Date().toISOString(),
      newId,
      newestRelease: standard.release.id,
      loadRelease,
      loadCases,
    }),
    preferences: createPreferencesStore(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    })),
    standards: createStandards(loadRelease),
  }
}
