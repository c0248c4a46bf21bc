/** What the store asks of whatever keeps the records. */
import type { AssessmentRecord } from '../domain/record/schema.ts'

export type LoadedRecords = {
  readonly records: readonly AssessmentRecord[]
  /** One sentence for each stored record that could not be read. It stays where it is. */
  readonly problems: readonly string[]
}

export type RecordStorage = {
  /** Every record that is kept. Rejects where the storage cannot be read at all. */
  readonly load: () => Promise<LoadedRecords>
  /** Has the record written soon; of several calls for one record the last one counts. */
  readonly save: (record: AssessmentRecord) => void
  /** Hears of a save that failed, in one sentence, and of the next that succeeds, as null. */
  readonly onProblem: (listener: (problem: string | null) => void) => void
}
