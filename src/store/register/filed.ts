/** Whether a file says what a record says now. */
import { type Proof, proofOf } from '../../domain/record/record-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { type Filed, isUnchanged } from '../../storage/record-storage.ts'

/** A record that only counts on, as when its result is looked at again, still says the same. */
export function saysTheSame(record: AssessmentRecord, filed: Filed): boolean {
  return isUnchanged(record, filed) || isSameProof(proofOf(record), filed.proof)
}

export function isSameProof(one: Proof, other: Proof): boolean {
  return one.fingerprint === other.fingerprint && one.implementation === other.implementation
}
