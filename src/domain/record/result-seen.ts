/** Whether the result was seen: what is changed after that is changed in sight of it. */
import type { AssessmentRecord } from './schema.ts'

/** Whether the result was seen as it is now. */
export function isResultSeen({
  resultSeen,
  changes,
}: Pick<AssessmentRecord, 'resultSeen' | 'changes'>): boolean {
  return (
    resultSeen !== undefined && changes.every(({ when }) => Date.parse(when) <= Date.parse(resultSeen.last))
  )
}

/** Whether the first that was seen of a result was what ‘show as I go’ shows: it counts as a look from when it is turned on. */
export function isFirstSeenAsOneGoes({
  resultSeen,
  showAsIGo,
}: Pick<AssessmentRecord, 'resultSeen' | 'showAsIGo'>): boolean {
  return resultSeen !== undefined && resultSeen.first === showAsIGo.firstUsed
}
