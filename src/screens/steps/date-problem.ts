import { type DateParts, isoOfParts } from '../../components/date-parts.ts'
import { latestStep } from '../../domain/record/latest-step.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { stepWords as words } from './words.ts'

/**
 * Says what is wrong with the date of a step; null where nothing is.
 *
 * @param what the step, as it is named in a sentence
 * @param record the record in which the step is taken
 * @param today the day where the user is, as an ISO date
 */
export function findDateProblem(
  parts: DateParts,
  what: string,
  record: AssessmentRecord,
  today: string,
): string | null {
  const date = isoOfParts(parts)
  if (date === '') return words.enterDate(what)
  if (date === null) return words.realDate(what)
  const latest = latestStep(record)
  // A step is taken when it is dated: not ahead. One before it may be, by a clock further east or from an older file.
  if (latest !== null && latest.on > today) return date === latest.on ? null : words.stepAhead(latest)
  if (date > today) return words.dateAhead(what)
  return latest !== null && date < latest.on ? words.dateTooEarly(what, latest) : null
}
