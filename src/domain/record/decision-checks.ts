/** What a decision has to reckon with. */
import type { Classification } from '../classify/types.ts'
import type { Level } from '../content/schema.ts'
import { isProvisional } from '../evidence/provisional.ts'
import type { Role } from './role-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** Why a decision wants reasons. */
export type ReasonWanted = 'departs' | 'provisional' | 'returned'

/**
 * Every ground on which a decision for this classification wants reasons: it departs from the recommendation, decides
 * a provisional result, or follows a review that returned the record.
 */
export function reasonsWanted(
  record: AssessmentRecord,
  classification: Classification,
  band: Level | null,
): readonly ReasonWanted[] {
  const grounds: readonly (readonly [ReasonWanted, boolean])[] = [
    ['departs', band !== null && band !== record.recommendation?.band],
    ['provisional', isProvisional(record, classification)],
    ['returned', record.reviews.at(-1)?.outcome === 'returned'],
  ]
  return grounds.flatMap(([ground, holds]) => (holds ? [ground] : []))
}

/**
 * Whether a filled role would be allocated a lower classification than its present one: an employee’s classification
 * is not reduced without consent, save on listed grounds (s 23(4) of the Act, L-16).
 */
export function isReduction({ status, presentClassification }: Role, band: Level | null): boolean {
  const present = ([1, 2, 3] as const).find((level) => presentClassification === `ses-${level}`)
  return status === 'filled' && band !== null && present !== undefined && band < present
}
