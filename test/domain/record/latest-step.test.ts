/** Which step a further one follows by its date. */
import { describe, expect, it } from 'vitest'
import { latestStep } from '../../../src/domain/record/latest-step.ts'
import { reopenRecommendation } from '../../../src/domain/record/recommend.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { at, completeRecord } from '../../builders/record.ts'
import { closedAs, openedFor, recommendedAt } from '../../builders/steps.ts'

const complete = completeRecord(2)
const assessed = { ...complete, role: { ...complete.role, assessedOn: '2026-03-01' } }

function recommendedOn(record: AssessmentRecord, on: string): AssessmentRecord {
  const made = recommendedAt(record)
  return made.recommendation ? { ...made, recommendation: { ...made.recommendation, on } } : made
}

function reviewedOn(record: AssessmentRecord, on: string): AssessmentRecord {
  const closed = closedAs(openedFor(record, 'ordinary'), 'returned')
  return { ...closed, reviews: closed.reviews.map((review) => ({ ...review, on })) }
}

describe('the step that a further one follows', () => {
  it.each([
    ['none, where no date is given', completeRecord(2), null],
    ['the assessment', assessed, { step: 'assessment', on: '2026-03-01' }],
    [
      'the recommendation',
      recommendedOn(assessed, '2026-03-04'),
      { step: 'recommendation', on: '2026-03-04' },
    ],
    [
      'the review',
      reviewedOn(recommendedOn(assessed, '2026-03-04'), '2026-03-06'),
      { step: 'review', on: '2026-03-06' },
    ],
    [
      'the latest by its date, whatever came last',
      reviewedOn(recommendedOn(assessed, '2026-03-09'), '2026-03-06'),
      { step: 'recommendation', on: '2026-03-09' },
    ],
    [
      'not a recommendation that is being written again',
      reopenRecommendation(recommendedOn(assessed, '2026-03-04'), at(9)),
      { step: 'assessment', on: '2026-03-01' },
    ],
    [
      'not a review that is under way',
      {
        ...assessed,
        reviews: openedFor(recommendedOn(assessed, ''), 'ordinary').reviews.map((review) => ({
          ...review,
          on: '2026-03-06',
        })),
      },
      { step: 'assessment', on: '2026-03-01' },
    ],
  ])('is %s', (_, record, expected) => {
    expect(latestStep(record)).toEqual(expected)
  })
})
