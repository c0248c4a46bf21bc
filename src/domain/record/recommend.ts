/** The assessor’s recommendation: written as a draft, made as an act, taken up again to be rewritten. */
import { classify } from '../classify/classify.ts'
import { actsWith, type Sealing, type Statement } from './acts.ts'
import { againstOf } from './against.ts'
import { changed, saysTheSame } from './changed.ts'
import type { Recommendation } from './recommendation-schema.ts'
import type { AssessmentRecord } from './schema.ts'

const emptyRecommendation: Recommendation = { band: null, reasons: '', by: '', role: '', on: '' }

/** Writes into the draft. A recommendation that was made stays as it is until it is taken up again. */
export function writeRecommendation(
  record: AssessmentRecord,
  patch: Partial<Omit<Recommendation, 'against'>>,
  now: string,
): AssessmentRecord {
  const before = record.recommendation ?? emptyRecommendation
  const recommendation = { ...before, ...patch }
  return before.against !== undefined || saysTheSame(before, recommendation)
    ? record
    : changed(record, now, { recommendation })
}

/**
 * Makes the recommendation against the result as it is now, and seals a snapshot.
 *
 * @returns the record as it is where the draft names no classification, or was made already
 * @throws Error where questions are unanswered
 */
export function recommend(
  record: AssessmentRecord,
  statement: Statement,
  sealing: Sealing,
  now: string,
): AssessmentRecord {
  const draft = record.recommendation
  if (draft === undefined || draft.band === null || draft.against !== undefined) return record
  const classification = classify(sealing.standard, record)
  if (classification.outcome === 'incomplete') throw new Error('There is no result to recommend on.')
  const recommendation = { ...draft, against: againstOf(classification) }
  const made = { ...record, recommendation }
  return changed(record, now, {
    recommendation,
    acts: actsWith(made, 'recommended', statement, sealing, now),
  })
}

/** Takes the recommendation up again: its text is a draft from now on, to be dated anew. The act by which it was made stays. */
export function reopenRecommendation(record: AssessmentRecord, now: string): AssessmentRecord {
  if (record.recommendation?.against === undefined) return record
  const { against: _against, ...recommendation } = record.recommendation
  return changed(record, now, { recommendation: { ...recommendation, on: '' } })
}
