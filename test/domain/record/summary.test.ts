import { describe, expect, it } from 'vitest'
import { answerQuestion, markResultSeen } from '../../../src/domain/record/change.ts'
import { summaryOf } from '../../../src/domain/record/summary.ts'
import { answerAt, at, completeRecord, emptyRecord, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { decidedAs, openedFor, recommendedAt, sealedWith } from '../../builders/steps.ts'

const seen = markResultSeen(completeRecord(2), at(10))

describe('the summary of a record', () => {
  it('names its state and its result', () => {
    expect(summaryOf(standard, seen)).toEqual({
      state: 'draft',
      result: { shown: true, name: 'SES Band\u00a02', strength: 'Clear', rank: 2 },
    })
    expect(summaryOf(standard, decidedAs(recommendedAt(seen))).state).toBe('decided')
  })

  it('names a result without a band', () => {
    expect(summaryOf(standard, markResultSeen(completeRecord(0), at(10))).result).toEqual({
      shown: true,
      name: 'Below SES',
      strength: '',
      rank: 0,
    })
    const unknown = Object.fromEntries(
      standard.indicators.map(({ id }) => [id, { option: standard.questionnaire.unknown.id }]),
    )
    expect(summaryOf(standard, markResultSeen(completeRecord(2, unknown), at(10))).result).toMatchObject({
      name: 'Not determined',
      rank: -1,
    })
  })

  it('hides the result of an unfinished assessment, although it was seen as it went', () => {
    expect(summaryOf(standard, markResultSeen(emptyRecord(), at(10))).result).toEqual({
      shown: false,
      until: 'answered',
    })
  })

  it('hides a result that was not opened yet, or not since an answer was changed', () => {
    expect(summaryOf(standard, completeRecord(2)).result).toEqual({ shown: false, until: 'opened' })
    const changed = answerQuestion(seen, questionId('leads'), answerAt('leads', 3), at(11))
    expect(summaryOf(standard, changed).result).toEqual({ shown: false, until: 'opened' })
    expect(summaryOf(standard, markResultSeen(changed, at(12))).result).toMatchObject({ shown: true })
  })

  it('hides the result of a blind review until the ratings are sealed', () => {
    const blind = openedFor(recommendedAt(seen), 'blind')
    expect(summaryOf(standard, blind)).toEqual({
      state: 'in-review',
      result: { shown: false, until: 'sealed' },
    })
    expect(summaryOf(standard, sealedWith(blind, seen.answers)).result).toMatchObject({ shown: true })
    expect(summaryOf(standard, openedFor(recommendedAt(seen), 'ordinary')).result).toMatchObject({
      shown: true,
    })
  })
})
