/** Where a record stands on its way to a decision. Derived from its acts; never stored. */
import type { Act } from './act-schema.ts'
import { isFinal } from './final.ts'
import type { AssessmentRecord } from './schema.ts'

export type RecordState = 'draft' | 'recommended' | 'in-review' | 'returned' | 'reviewed' | 'decided'

/** What each act leads to; null for one that leaves the state as it was. */
const leadsTo: Readonly<Record<Act['act'], RecordState | null>> = {
  recommended: 'recommended',
  'review-opened': 'in-review',
  'blind-review-opened': 'in-review',
  'ratings-sealed': 'in-review',
  'review-returned': 'returned',
  'review-recommended': 'reviewed',
  decided: 'decided',
  'superseded-earlier': null,
  'moved-release': null,
}

/** The state that the last act led to. A recommendation that was taken up again is a draft, also after its review. */
export function stateOf(record: AssessmentRecord): RecordState {
  if (isFinal(record)) return 'decided'
  const last = record.acts.findLast(({ act }) => leadsTo[act] !== null)
  const state = last === undefined ? null : leadsTo[last.act]
  const rests = state === 'recommended' || state === 'reviewed'
  const isRewritten = rests && record.recommendation?.against === undefined
  return state === null || isRewritten ? 'draft' : state
}
