/** Official wording is carried in the records that use it, so that they say what was read. */
import { changed, saysTheSame } from './changed.ts'
import type { OfficialWording } from './official-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** Takes the official wording into the record, or out of it. The result does not depend on it. */
export function carryOfficial(
  record: AssessmentRecord,
  official: OfficialWording | null,
  now: string,
): AssessmentRecord {
  if (official !== null)
    return saysTheSame(record.official, official) ? record : changed(record, now, { official })
  if (record.official === undefined) return record
  const { official: _, ...kept } = record
  const without = changed(record, now, {})
  return without === record ? record : { ...kept, changedAt: without.changedAt, sequence: without.sequence }
}
