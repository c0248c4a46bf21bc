/** Records on their way to a decision: each step made on a complete record, with its seal. */
import type { Level } from '../../src/domain/content/schema.ts'
import type { Sealing } from '../../src/domain/record/acts.ts'
import { decide, emptyDecision, writeDecision } from '../../src/domain/record/decide.ts'
import type { Decision } from '../../src/domain/record/decision-schema.ts'
import { recommend, writeRecommendation } from '../../src/domain/record/recommend.ts'
import { closeReview, openReview, rateQuestion, sealRatings } from '../../src/domain/record/review.ts'
import type { Answers, AssessmentRecord } from '../../src/domain/record/schema.ts'
import { at, streamId } from './record.ts'
import { standard } from './standard.ts'

export const sealing: Sealing = { standard, releaseHash: 'a'.repeat(64), appVersion: '1.2.3' }

const assessor = { by: 'A. Drafter', role: 'Director' }

export function recommendedAt(record: AssessmentRecord, band: Level = 2, now = at(20)): AssessmentRecord {
  const draft = { ...assessor, band, stream: streamId('delivery'), reasons: 'It fits.', on: '2026-03-02' }
  return recommend(
    writeRecommendation(record, draft, now),
    { by: assessor.by, said: 'Recommended.' },
    sealing,
    now,
  )
}

export function openedFor(
  record: AssessmentRecord,
  kind: 'blind' | 'ordinary',
  now = at(30),
): AssessmentRecord {
  const reviewer = { id: `review-${record.reviews.length}`, reviewer: 'B. Reader', reviewerRole: 'Reviewer' }
  return openReview(record, { ...reviewer, kind }, sealing, now)
}

/** The reviewer’s own answers, given one by one. */
export function ratedWith(record: AssessmentRecord, answers: Answers, now = at(31)): AssessmentRecord {
  return standard.questions.reduce((next, { id }) => rateQuestion(next, id, answers[id] ?? {}, now), record)
}

export function sealedWith(record: AssessmentRecord, answers: Answers): AssessmentRecord {
  return sealRatings(ratedWith(record, answers), sealing, at(32))
}

export function closedAs(record: AssessmentRecord, outcome: 'recommended' | 'returned'): AssessmentRecord {
  return closeReview(record, outcome, sealing, at(40))
}

export function decidedAs(
  record: AssessmentRecord,
  band: Level = 2,
  more: Partial<Decision> = {},
): AssessmentRecord {
  const draft: Decision = { ...emptyDecision, delegate: 'C. Delegate', on: '2026-03-09', ...more, band }
  const statement = { by: 'C. Delegate', said: 'Decided.' }
  return decide(writeDecision(record, draft, at(50)), statement, sealing, at(51))
}
