/** A decided record is final. What is found later goes into a new version, which supersedes it. */
import type { AssessmentRecord } from './schema.ts'

/** Whether the record was decided: from then on it can only be read, but for the part that comes after the decision. */
export function isFinal(record: AssessmentRecord): boolean {
  return record.decision?.finalAt !== undefined
}
