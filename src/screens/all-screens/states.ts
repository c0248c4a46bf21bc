/** Every screen in every state: for people, for the accessibility run and for screenshots. */
import type { Standard } from '../../domain/content/standard.ts'
import { shownRecords } from './records/shown.ts'
import { afterGroups } from './states/after.ts'
import { answerGroups } from './states/answer.ts'
import { describeGroups } from './states/describe.ts'
import { resultGroups } from './states/result.ts'
import { startGroups } from './states/start.ts'
import { stepGroups } from './states/steps.ts'
import type { StateGroup } from './states/state.ts'

/** The states in the order of the app. */
export function stateGroups(standard: Standard): readonly StateGroup[] {
  const shown = shownRecords(standard)
  return [startGroups, describeGroups, answerGroups, resultGroups, stepGroups, afterGroups].flatMap(
    (groups) => groups(standard, shown),
  )
}
