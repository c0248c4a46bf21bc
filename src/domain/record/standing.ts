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

/** The last review: begun while it is under way, done once it was closed. */
export function standingOfReview(record: AssessmentRecord, result: Classification): Standing {
  const last = record.reviews.at(-1)
  if (last === undefined) return 'missing'
  if (openReviewOf(record)) return 'begun'
  return last.against === undefined || isToRedo(last.against, result) ? 'to-redo' : 'done'
}
