/**
 * Looking at the result is kept in the record, and is no writing: a window in which the assessment is open takes the
 * view of another window over, and goes on.
 */
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { Row } from './row.ts'

/** A view of the result: all that lies between what was kept and what is kept now. */
export type View = {
  readonly resultSeen: NonNullable<AssessmentRecord['resultSeen']>
  /** The count of changes of what was kept before. */
  readonly after: number
}

/** What only counts how a record is kept. */
const counts: ReadonlySet<string> = new Set(['resultSeen', 'sequence', 'changedAt'])

/**
 * The view that lies between two states of a record, of which one came of the other by the functions that change it;
 * null where anything else does. What was not changed is the same part, and not one that is alike.
 */
export function viewBetween(before: AssessmentRecord, after: AssessmentRecord): View | null {
  const { resultSeen } = after
  if (resultSeen === undefined || resultSeen === before.resultSeen) return null
  const fields = Object.keys({ ...before, ...after }).filter((field) => !counts.has(field))
  const isAll = fields.every((field) => Reflect.get(before, field) === Reflect.get(after, field))
  return isAll ? { resultSeen, after: before.sequence } : null
}

/** The record as the other window kept it, which saw its result. */
export function withView(record: AssessmentRecord, { resultSeen }: View, row: Row): AssessmentRecord {
  return { ...record, resultSeen, sequence: row.sequence, changedAt: row.changedAt }
}
