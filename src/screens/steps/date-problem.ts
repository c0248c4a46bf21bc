import { type DateParts, isoOfParts } from '../../components/date-parts.ts'
import { latestStep } from '../../domain/record/latest-step.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { stepWords as words } from './words.ts'

/**
 * Says what is wrong with the date of a step; null where nothing is.
 *
 * @param what the step, as it is named in a sentence
 * @param record the record in which the step is taken
 */
export function findDateProblem(parts: DateParts, what: string, record: AssessmentRecord): string | null {
  const date = isoOfParts(parts)
  if (date === '') return words.enterDate(what)
  if (date === null) return words.realDate(what)
  const latest = latestStep(record)
  return latest !== null && date < latest.on ? words.dateTooEarly(what, latest) : null
}
