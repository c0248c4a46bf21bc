/** The delegate’s decision: written as a draft, and made as the act that makes the record final. */
import { classify } from '../classify/classify.ts'
import { actsWith, type Sealing, type Statement } from './acts.ts'
import { againstOf } from './against.ts'
import { changed, saysTheSame } from './changed.ts'
import type { Decision } from './decision-schema.ts'
import { openReviewOf } from './hidden.ts'
import type { AssessmentRecord } from './schema.ts'

/** The decision before anything of it is written. */
export const emptyDecision: Decision = {
  delegate: '',
  delegateRole: '',
  band: null,
  duties: '',
  power: '',
  on: '',
  reasons: '',
  conditions: '',
  reviewTrigger: '',
  reviewOn: '',
  numbersReference: '',
  certifiedBy: '',
  certifiedOn: '',
  neighbours: { supervisor: '', peers: '', reports: '', layers: '' },
}

/** Writes into the draft of the decision. */
export function writeDecision(
  record: AssessmentRecord,
  patch: Partial<Omit<Decision, 'against' | 'finalAt'>>,
  now: string,
): AssessmentRecord {
  const before = record.decision ?? emptyDecision
  const decision = { ...before, ...patch }
  return saysTheSame(before, decision) ? record : changed(record, now, { decision })
}

/**
 * Makes the decision: the record is final from here on. It is left as it is while the draft names no
 * classification, or a review is under way.
 *
 * @throws Error where questions are unanswered
 */
export function decide(
  record: AssessmentRecord,
  statement: Statement,
  sealing: Sealing,
  now: string,
): AssessmentRecord {
  const draft = record.decision
  if (draft === undefined || draft.band === null || openReviewOf(record)) return record
  const classification = classify(sealing.standard, record)
  if (classification.outcome === 'incomplete') throw new Error('There is no result to decide on.')
  const decision = { ...draft, against: againstOf(classification), finalAt: now }
  const decided = { ...record, decision }
  return changed(record, now, { decision, acts: actsWith(decided, 'decided', statement, sealing, now) })
}
