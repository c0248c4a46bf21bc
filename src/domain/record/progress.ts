/** How far a record has come, step by step: what can be told without telling the result. Derived; never stored. */
import { classify } from '../classify/classify.ts'
import type { Classification } from '../classify/types.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from './schema.ts'
import { type Standing, standingOfCheck, standingOfRecommendation, standingOfReview } from './standing.ts'

export type Progress = {
  /** Whether every question is answered. */
  readonly hasResult: boolean
  readonly verification: Exclude<Standing, 'begun'> | 'not-needed'
  readonly check: Standing
  readonly recommendation: Standing
  readonly review: Standing
}

/** @param standard the release of the record */
export function progressOf(standard: Standard, record: AssessmentRecord): Progress {
  const classification = classify(standard, record)
  return {
    hasResult: classification.outcome !== 'incomplete',
    verification: standingOfVerification(classification),
    check: standingOfCheck(record, classification),
    recommendation: standingOfRecommendation(record, classification),
    review: standingOfReview(record, classification),
  }
}

function standingOfVerification(classification: Classification): Progress['verification'] {
  if (classification.outcome !== 'indicated' || classification.stream.secondary.length === 0)
    return 'not-needed'
  const open = classification.checks.map(({ check }) => String(check))
  if (open.includes('verification-to-redo')) return 'to-redo'
  return open.includes('verification-missing') ? 'missing' : 'done'
}
