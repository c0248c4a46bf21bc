/** A place for records, in memory, for tests of the store and of screens. */
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import type { Loaded, News, RecordStorage } from '../../src/storage/record-storage.ts'

export type FakeStorage = RecordStorage & {
  /** Every save, oldest first. */
  readonly saved: AssessmentRecord[]
  /** Says what a browser would say of a save that failed, or null for one that succeeded. */
  readonly report: (problem: string | null) => void
  /** Says what another window would say. */
  readonly hear: (news: News, isOvertaken?: boolean) => void
}

/** What is loaded where a test says nothing else of it. */
export const nothingLoaded: Loaded = { rows: [], records: [], damaged: [], filed: [] }

/** Loads what it is given: records that are open at once, or an error, or whatever a test resolves later. */
export function fakeStorage(loaded: Partial<Loaded> | Promise<Loaded> = {}): FakeStorage {
  const saved: AssessmentRecord[] = []
  const hearProblem: ((problem: string | null) => void)[] = []
  const hearNews: ((news: News, isOvertaken: boolean) => void)[] = []
  return {
    saved,
    load: async () => ({ ...nothingLoaded, ...(await loaded) }),
    read: async () => ({ ok: false, problem: 'This cannot be read.' }),
    save: (record) => {
      saved.push(record)
    },
    settled: async () => undefined,
    onProblem: (listener) => {
      hearProblem.push(listener)
    },
    onNews: (listener) => {
      hearNews.push(listener)
    },
    tell: () => undefined,
    report: (problem) => {
      for (const listener of hearProblem) listener(problem)
    },
    hear: (news, isOvertaken = false) => {
      for (const listener of hearNews) listener(news, isOvertaken)
    },
  }
}
