/** What a blind review that has ended was about: how far the ratings and the answers agreed then. */
import { type Agreement, findAgreement } from '../classify/agreement.ts'
import type { Standard } from '../content/standard.ts'
import { answersAt } from './answers-at.ts'
import { asRated } from './as-rated.ts'
import type { Review } from './review-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** The agreement, on the answers as they were when the review ended; null where nothing was compared. */
export function agreementOf(standard: Standard, record: AssessmentRecord, review: Review): Agreement | null {
  if (review.sealedAt === undefined || review.closedAt === undefined) return null
  // What changed later was not what was compared.
  const reviewed = { ...record, answers: answersAt(record, review.closedAt) }
  return findAgreement(standard, reviewed, asRated(record, review))
}
