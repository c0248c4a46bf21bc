/** What was sealed at each act, beside what the record says and gives now. */
import type { Act, Snapshot } from './act-schema.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AssessmentRecord } from './schema.ts'

export type CheckedSeal = {
  readonly act: Act
  readonly snapshot: Snapshot
  /**
   * Whether the record without this act and those after it still has the fingerprint that was sealed with it. After
   * the last act, a record that was not touched has.
   */
  readonly isUntouched: boolean
}

/** The acts that sealed a snapshot, in their order. */
export function checkSeals(record: AssessmentRecord): readonly CheckedSeal[] {
  return record.acts.flatMap((act, index) => {
    const { snapshot } = act
    if (!snapshot) return []
    const asSealed = fingerprintOf({ ...record, acts: record.acts.slice(0, index) })
    return [{ act, snapshot, isUntouched: asSealed === snapshot.fingerprint }]
  })
}
