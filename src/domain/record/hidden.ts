/** What a blind review hides. */
import type { Review } from './review-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** The review that is under way; undefined where none is. */
export function openReviewOf({ reviews }: AssessmentRecord): Review | undefined {
  const last = reviews.at(-1)
  return last?.outcome === '' ? last : undefined
}

/**
 * Whether result, answers, notes and recommendation are hidden, and what the role was classified at before: a blind
 * review is under way, and the reviewer’s own ratings are not sealed yet. Every screen, list and preview that shows one
 * of them asks this first.
 */
export function isHidden(record: AssessmentRecord): boolean {
  const review = openReviewOf(record)
  return review?.kind === 'blind' && review.sealedAt === undefined
}
