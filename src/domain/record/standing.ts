/** How far each step from the result to the decision has come. Derived; never stored. */
import type { Classification } from '../classify/types.ts'
import { needsReasonToAgree } from '../classify/whole-of-standard.ts'
import { isToRedo } from './against.ts'
import { openReviewOf } from './hidden.ts'
import type { AssessmentRecord } from './schema.ts'

export type Standing = 'missing' | 'begun' | 'to-redo' | 'done'

/** The whole-of-standard check: begun while it lacks the reasons that it needs. */
export function standingOfCheck({ wholeOfStandard }: AssessmentRecord, result: Classification): Standing {
  if (wholeOfStandard === undefined) return 'missing'
  if (isToRedo(wholeOfStandard.against, result)) return 'to-redo'
  const wantsReasons = wholeOfStandard.view === 'depart' || needsReasonToAgree(result)
  return wantsReasons && wholeOfStandard.reasons.trim() === '' ? 'begun' : 'done'
}

/** The recommendation: begun while it is a draft, done once it was made. */
export function standingOfRecommendation(
  { recommendation }: AssessmentRecord,
  result: Classification,
): Standing {
  if (recommendation === undefined) return 'missing'
  if (recommendation.against === undefined) return 'begun'
  return isToRedo(recommendation.against, result) ? 'to-redo' : 'done'
}

/** The last review: begun while it is under way, done once it was closed, and to be redone with what it was of. */
export function standingOfReview(record: AssessmentRecord, result: Classification): Standing {
  const last = record.reviews.at(-1)
  if (last === undefined) return 'missing'
  if (openReviewOf(record)) return 'begun'
  const isOfAnother = last.against === undefined || isToRedo(last.against, result)
  return isOfAnother || isRecommendedAnew(record) ? 'to-redo' : 'done'
}

/** Whether the recommendation was taken up again after the last review was closed: the reviewer never saw what it is now. */
export function isRecommendedAnew({ acts, recommendation }: AssessmentRecord): boolean {
  const recommended = acts.findLastIndex(({ act }) => act === 'recommended')
  const closed = acts.findLastIndex(({ act }) => act === 'review-recommended' || act === 'review-returned')
  return recommended > closed || recommendation?.against === undefined
}
