/** One state of a screen, and what the lists of them share. */
import type { AssessmentRecord } from '../../../domain/record/schema.ts'
import { address, type Place } from '../../addresses.ts'
import { shownId } from '../records/answered.ts'

export type State = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly records: readonly AssessmentRecord[]
  /** What is pressed once the screen stands: selectors, in order. */
  readonly press?: readonly string[]
  readonly storage?: 'refused'
}

export type StateGroup = { readonly name: string; readonly states: readonly State[] }

export const seenAt = '2026-11-21T03:50:00Z'
export const continueButton = 'main form button[type=submit]'

/** The address of a screen of the record that is shown. */
export function addressOf(
  place: Extract<
    Place,
    | 'taskList'
    | 'role'
    | 'contribution'
    | 'duties'
    | 'sources'
    | 'result'
    | 'verification'
    | 'wholeOfStandard'
    | 'recommendation'
    | 'review'
    | 'decision'
    | 'checkDecision'
    | 'report'
    | 'next'
    | 'conditions'
    | 'nextPrint'
    | 'moveRelease'
  >,
): string {
  return address(place, { id: shownId })
}
