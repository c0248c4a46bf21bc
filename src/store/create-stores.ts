/** Puts the stores together over what they are given. */
import { createAssessmentsStore } from './assessments.ts'
import type { StoreParts, Stores } from './context.tsx'
import { createPreferencesStore } from './preferences.ts'
import { createStandards } from './standards.ts'

/** Creates every store, and starts to read what is kept. */
export function createStores(parts: StoreParts): Stores {
  return {
    parts,
    assessments: createAssessmentsStore(parts),
    preferences: createPreferencesStore(parts.texts),
    standards: createStandards(parts.loadRelease),
    files: new Map(),
  }
}
