/** A record on its way from the result to the decision. Made up; nothing here is a real role. */
import type { Level } from '../../../domain/content/schema.ts'
import type { Standard } from '../../../domain/content/standard.ts'
import { markResultSeen } from '../../../domain/record/change.ts'
import { checkWholeOfStandard } from '../../../domain/record/whole-of-standard.ts'
import { againstOf } from '../../../domain/record/against.ts'
import { classify } from '../../../domain/classify/classify.ts'
import type { Sealing } from '../../../domain/record/acts.ts'
import { decide, emptyDecision, writeDecision } from '../../../domain/record/decide.ts'
import { openReview, rateQuestion, sealRatings } from '../../../domain/record/review.ts'
import { recommend, writeRecommendation } from '../../../domain/record/recommend.ts'
import { saidOfDecision, saidOfRecommendation } from '../../../domain/report/words/acts.ts'
import type { AssessmentRecord } from '../../../domain/record/schema.ts'
import { later } from './answered.ts'

function sealing(standard: Standard): Sealing {
  return { standard, releaseHash: '0'.repeat(64), appVersion: '0.0.0' }
}

/** The same record after the whole-of-standard check. */
export function checkedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const classification = classify(standard, record)
  if (classification.outcome === 'incomplete') return record
  const reasons = 'Read beside its neighbours, the band describes the work best.'
  const entry = { view: 'agree', reasons, against: againstOf(classification) } as const
  return checkWholeOfStandard(markResultSeen(record, later), entry, later)
}

/** The same record, checked, with a recommendation made by the assessor. */
export function recommendedRecord(
  standard: Standard,
  record: AssessmentRecord,
  band: Level = 1,
): AssessmentRecord {
  const draft = {
    band,
    stream: standard.streams[0]?.id ?? null,
    reasons:
      'Three dimensions reach the band.\nThe statements not met speak of units that the role does not have.',
    by: 'A. Drafter',
    role: 'Director, Organisational Design',
    on: '2026-11-21',
  }
  const statement = {
    by: 'A. Drafter, Director, Organisational Design',
    said: saidOfRecommendation(standard, draft),
  }
  const written = writeRecommendation(checkedRecord(standard, record), draft, later)
  return recommend(written, statement, sealing(standard), later)
}

/** The same record, recommended, with a review opened. */
export function openedRecord(
  standard: Standard,
  record: AssessmentRecord,
  kind: 'blind' | 'ordinary',
): AssessmentRecord {
  const as = { id: 'review', kind, reviewer: 'B. Reader', reviewerRole: 'Classification reviewer' }
  return openReview(recommendedRecord(standard, record), as, sealing(standard), later)
}

/** A blind review whose ratings are sealed: those of another record. */
export function ratedRecord(
  standard: Standard,
  record: AssessmentRecord,
  ratings: AssessmentRecord['answers'],
): AssessmentRecord {
  const rated = standard.questions.reduce(
    (next, { id }) => rateQuestion(next, id, ratings[id] ?? {}, later),
    openedRecord(standard, record, 'blind'),
  )
  return sealRatings(rated, sealing(standard), later)
}

/** The same record, recommended, with a decision written: one that departs. */
export function writtenRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const decision = {
    ...emptyDecision,
    delegate: 'C. Delegate',
    delegateRole: 'Deputy Secretary, Corporate',
    band: 1 as const,
    duties: record.role.duties,
    power: 'Delegation 14 of the agency head’s instrument of 1\u00a0July\u00a02026',
    on: '2026-11-23',
    reasons: 'The duties that reach Band\u00a02 are done with the division head, who answers for them.',
    conditions: 'The grants function moves to the role first.',
    reviewTrigger: 'The role takes over the basin plan.',
    reviewOn: '2028-06-30',
    numbersReference: 'Government decision 26/114',
    certifiedBy: 'C. Delegate',
    certifiedOn: '2026-11-23',
    neighbours: { supervisor: 'None.', peers: 'None.', reports: 'One position is reviewed.', layers: '' },
  }
  return writeDecision(recommendedRecord(standard, record, 2), decision, later)
}

/** The same record, decided. */
export function decidedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const statement = { by: 'C. Delegate, Deputy Secretary, Corporate', said: saidOfDecision(standard, 1) }
  return decide(writtenRecord(standard, record), statement, sealing(standard), later)
}
