/** Whether a result is provisional: until every answer from which it follows rests on more than an assertion. */
import type { Classification } from '../classify/types.ts'
import type { QuestionId } from '../content/schema.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { strengthOfAnswer } from './grounds.ts'

/**
 * The answers of the explanation that rest on nothing stronger than an assertion.
 *
 * @param classification what `classify` found for this record
 * @returns questions in content order; none where nothing is determined, as there is nothing to be provisional
 */
export function findProvisional(
  record: AssessmentRecord,
  classification: Classification,
): readonly QuestionId[] {
  if (classification.outcome !== 'indicated' && classification.outcome !== 'below-ses') return []
  return classification.explanation.filter((question) => strengthOfAnswer(record, question) === 'assertion')
}

/** Whether the result is provisional. */
export function isProvisional(record: AssessmentRecord, classification: Classification): boolean {
  return findProvisional(record, classification).length > 0
}
