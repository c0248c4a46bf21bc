/** What the store asks of whatever keeps the records. */
import type { ReadRecord } from '../domain/record/read.ts'
import type { Proof } from '../domain/record/record-file.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { Row } from './row.ts'
import type { View } from './view-between.ts'

/** A stored value that could not be read. It stays where it is. */
export type Damaged = {
  /** Where it is: a key of the database, or of the last words. */
  readonly key: string
  /** One sentence for the user. */
  readonly problem: string
}

/** What was last saved to a file: kept beside the record, not in it. */
export type Filed = {
  readonly id: string
  readonly at: string
  readonly name: string
  readonly sequence: number
  /** Absent in what an earlier version of the app noted. */
  readonly changedAt?: string
  readonly proof: Proof
}

/**
 * Whether a record was not changed since it was saved to a file. The count alone does not tell: two browsers that change
 * one assessment count alike.
 */
export function isUnchanged(
  { sequence, changedAt }: { readonly sequence: number; readonly changedAt: string },
  filed: Filed,
): boolean {
  return filed.sequence === sequence && filed.changedAt === changedAt
}

export function isFiled(value: unknown): value is Filed {
  return typeof value === 'object' && value !== null && 'proof' in value
}

export type Loaded = {
  readonly rows: readonly Row[]
  /** Those that had to be read already. */
  readonly records: readonly AssessmentRecord[]
  readonly damaged: readonly Damaged[]
  readonly filed: readonly Filed[]
}

/** What one window of the browser tells the others of. */
export type News =
  /** `view`: nothing was changed but that the result was seen. */
  | { readonly kind: 'saved'; readonly row: Row; readonly view?: View }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'filed'; readonly filed: Filed }
  | { readonly kind: 'erased' }

export type RecordStorage = {
  /** What is kept. Rejects where the storage cannot be read at all. */
  readonly load: () => Promise<Loaded>
  /** One record, as it is kept now. Rejects where the storage cannot be read. */
  readonly read: (id: string) => Promise<ReadRecord>
  /** Has the record written soon; of several calls for one record the last one counts. */
  readonly save: (record: AssessmentRecord) => void
  /** Resolves when all that was to be saved is, or was refused. */
  readonly settled: () => Promise<void>
  /** Hears of a save that failed, in one sentence, and of the next that succeeds, as null. */
  readonly onProblem: (listener: (problem: string | null) => void) => void
  /**
   * Hears what other windows did. `isOvertaken`: a record that this window works on was changed there, and what is
   * saved of it here is no longer written, until it is read again. Where it is not, and there was a view alone, what is
   * open here is to have that view as well: what is saved of it from then on stands on it.
   */
  readonly onNews: (listener: (news: News, isOvertaken: boolean) => void) => void
  /** Tells the other windows of what was written here other than by `save`. */
  readonly tell: (news: News) => void
}
