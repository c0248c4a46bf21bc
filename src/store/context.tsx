/** Hands the stores to the screens. */
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Standard } from '../domain/content/standard.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { Database } from '../storage/database.ts'
import type { FileHandle } from '../storage/file-picker.ts'
import type { LastWords } from '../storage/last-words.ts'
import {
  type AssessmentsParts,
  type AssessmentsState,
  type AssessmentsStore,
  findRecord,
} from './assessments.ts'
import type { PreferencesState, PreferencesStore } from './preferences.ts'
import type { LoadedStandard, Standards } from './standards.ts'

/** What the stores stand on, and what is loaded later works with. */
export type StoreParts = AssessmentsParts & {
  readonly database: Database
  /** localStorage; every call may throw where the browser refuses it. */
  readonly texts: () => LastWords
  readonly loadRelease: (id: string) => Promise<Standard>
}

export type Stores = {
  readonly parts: StoreParts
  readonly assessments: AssessmentsStore
  readonly preferences: PreferencesStore
  readonly standards: Standards
  /** The file that each assessment was saved to in this visit, also where the browser keeps none. */
  readonly files: Map<string, FileHandle>
}

const StoreContext = createContext<Stores | null>(null)

export function StoreProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoreContext value={stores}>{children}</StoreContext>
}

/** All of them: for what makes actions of its own over them. */
export function useStores(): Stores {
  const stores = useContext(StoreContext)
  if (!stores) throw new Error('A StoreProvider must stand above every screen.')
  return stores
}

/** A part of the assessments’ state; the selector must give the same value while the state is the same. */
export function useAssessments<Part>(selector: (state: AssessmentsState) => Part): Part {
  return useStore(useStores().assessments, selector)
}

/** The actions, which never change. */
export function useAssessmentActions(): AssessmentsState['actions'] {
  return useAssessments((state) => state.actions)
}

/** One record, or undefined where there is none of that identifier, or it is not opened yet. */
export function useAssessment(id: string): AssessmentRecord | undefined {
  return useAssessments((state) => findRecord(state, id))
}

export function usePreferences<Part>(selector: (state: PreferencesState) => Part): Part {
  return useStore(useStores().preferences, selector)
}

/** The standard of a release: loading at first, then ready, or failed with what to tell the user. */
export function useStandard(release: string): LoadedStandard {
  const { standards } = useStores()
  const read = useCallback(() => standards.get(release), [standards, release])
  return useSyncExternalStore(standards.subscribe, read)
}
