/** A place for records, in memory, for tests of the store and of screens. */
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import type { LoadedRecords, RecordStorage } from '../../src/storage/record-storage.ts'

export type FakeStorage = RecordStorage & {
  /** Every save, oldest first. */
  readonly saved: AssessmentRecord[]
  /** Says what a browser would say of a save that failed, or null for one that succeeded. */
  readonly report: (problem: string | null) => void
}

/** Loads what it is given: records, or an error, or whatever a test resolves later. */
export function fakeStorage(
  loaded: LoadedRecords | Promise<LoadedRecords> = { records: [], problems: [] },
): FakeStorage {
  const saved: AssessmentRecord[] = []
  const listeners: ((problem: string | null) => void)[] = []
  return {
    saved,
    load: async () => loaded,
    save: (record) => {
      saved.push(record)
    },
    onProblem: (listener) => {
      listeners.push(listener)
    },
    report: (problem) => {
      for (const listener of listeners) listener(problem)
    },
  }
}
