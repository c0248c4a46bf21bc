/** The one way by which a record changes: every change function goes through here, and so does all that is typed. */
import { isFinal } from './final.ts'
import type { Implementation } from './implementation-schema.ts'
import type { AssessmentRecord } from './schema.ts'
import { wellFormed } from './well-formed.ts'

/** What may change until the decision. */
type Parts = Partial<Omit<AssessmentRecord, 'implementation'>>

/** The record with these parts and its sequence grown by one. A final record stays as it is. */
export function changed(record: AssessmentRecord, now: string, parts: Parts): AssessmentRecord {
  return isFinal(record) ? record : grown(record, now, parts)
}

/** The record with another implementation part. That part is not sealed, and can change in a final record too. */
export function withImplementation(
  record: AssessmentRecord,
  implementation: Implementation,
  now: string,
): AssessmentRecord {
  return grown(record, now, { implementation })
}

function grown(record: AssessmentRecord, now: string, parts: Partial<AssessmentRecord>): AssessmentRecord {
  return { ...record, ...wellFormed(parts), changedAt: now, sequence: record.sequence + 1 }
}

/** Whether a part, written anew over itself, says what it said before: its fields stand in the same order. */
export function saysTheSame<Part>(before: Part | undefined, after: Part): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
