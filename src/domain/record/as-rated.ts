/** A record as its reviewer rates it. */
import type { Review } from './review-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** The record with the reviewer’s ratings for answers, and nothing of what the assessor made of its own. */
export function asRated(record: AssessmentRecord, { ratings }: Review): AssessmentRecord {
  const { resultSeen: _resultSeen, ...rest } = record
  return {
    ...rest,
    answers: ratings,
    verification: {},
    explanations: {},
    changes: [],
    showAsIGo: { on: false },
    acts: [],
    reviews: [],
  }
}
