/** A record from a worked case: made up, and marked as such. */
import * as z from 'zod/mini'
import type { WorkedCase } from '../content/case-schema.ts'
import type { Standard } from '../content/standard.ts'
import { createRecord, emptyRole } from './create.ts'
import { withReadings } from './find-result.ts'
import { roleSchema } from './role-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/**
 * Builds the record of a worked case.
 *
 * @param standard the release that the case belongs to
 * @throws Error where the case verifies streams and its answers indicate no band and stream
 */
export function recordFromCase(
  standard: Standard,
  workedCase: WorkedCase,
  as: { readonly id: string; readonly now: string },
): AssessmentRecord {
  const bare: AssessmentRecord = {
    ...createRecord({ ...as, release: workedCase.release }),
    example: workedCase.id,
    role: z.parse(roleSchema, { ...emptyRole, ...workedCase.role }),
    sources: workedCase.sources,
    answers: workedCase.answers,
  }
  const record = withReadings(standard, bare, workedCase.verification ?? {})
  if (!record)
    throw new Error(`The worked case ‘${workedCase.id}’ verifies streams, but has no result to verify.`)
  return record
}
