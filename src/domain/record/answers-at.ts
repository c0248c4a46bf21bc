/** What the answers were at an earlier moment. */
import type { Answers, AssessmentRecord } from './schema.ts'

/**
 * The answers as they stood at a moment after the result was first seen: from then on every change is logged, and
 * those made later are taken back.
 */
export function answersAt({ answers, changes }: AssessmentRecord, moment: string): Answers {
  return changes
    .filter(({ when }) => Date.parse(when) > Date.parse(moment))
    .reduceRight<Answers>((then, { question, before }) => ({ ...then, [question]: before }), answers)
}
