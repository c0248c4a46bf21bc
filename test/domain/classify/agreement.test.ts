import { describe, expect, it } from 'vitest'
import { findAgreement } from '../../../src/domain/classify/agreement.ts'
import { answerQuestion, markResultSeen } from '../../../src/domain/record/change.ts'
import { answersAt } from '../../../src/domain/record/answers-at.ts'
import { dimensionsAt, notEnoughKnown, recordAt, streamsAt } from '../../builders/answers.ts'
import { answerAt, at, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const agree = (one: ReturnType<typeof recordAt>, other: ReturnType<typeof recordAt>) =>
  findAgreement(standard, one, other)

describe('agreement', () => {
  it('is whole where every level is the same, whatever the option and the firmness', () => {
    const found = agree(
      recordAt(2, { leads: 'leads-2-division' }),
      recordAt({ answer: 2, firmness: 'could-be-lower' }, { leads: 'leads-2-accountabilities' }),
    )
    expect(found).toMatchObject({ compared: 18, exact: 18, withinOne: 18, differences: [] })
  })

  it('counts levels that are the same, one apart, further apart, and not known to one', () => {
    const found = agree(
      recordAt(2, { leads: 3, reach: 0, knowledge: notEnoughKnown, setting: notEnoughKnown }),
      recordAt(2, { setting: notEnoughKnown }),
    )
    expect(found).toMatchObject({ compared: 16, exact: 14, withinOne: 15 })
    expect(found.differences).toEqual(['leads', 'reach', 'knowledge'])
    const closeness = [...found.dimensions.flatMap(({ pairs }) => pairs), ...found.characteristics]
    const of = (id: string) => closeness.find(({ question }) => question === id)
    expect(of('leads')).toMatchObject({ assessor: 3, reviewer: 2, closeness: 'one-level' })
    expect(of('reach')).toMatchObject({ assessor: 0, reviewer: 2, closeness: 'apart' })
    expect(of('knowledge')).toMatchObject({ assessor: null, reviewer: 2, closeness: 'one-unknown' })
    expect(of('setting')).toMatchObject({ assessor: null, reviewer: null, closeness: 'both-unknown' })
  })

  it('runs the rule on both sides, dimension by dimension', () => {
    const found = agree(recordAt(2), recordAt(2, dimensionsAt(1, 1, 1, 2, 2)))
    expect(found.assessor).toMatchObject({ outcome: 'indicated', band: 2 })
    expect(found.reviewer).toMatchObject({ outcome: 'indicated', band: 1 })
    expect(found.dimensions.map(({ assessor, reviewer }) => [assessor[0], reviewer[0]])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [2, 2],
      [2, 2],
    ])
  })

  it('keeps the contribution beside the counts: twelve statements and the choice of one', () => {
    const found = agree(recordAt(2), recordAt(2, streamsAt({ regulatory: 3 })))
    expect(found.contribution).toHaveLength(13)
    const differing = found.contribution.filter(({ assessor, reviewer }) => assessor !== reviewer)
    expect(differing.map(({ question }) => question)).toContain('contribution-regulatory-1')
  })

  it('wants the streams settled, once, where they differ', () => {
    const found = agree(recordAt(2), recordAt(2, streamsAt({ regulatory: 3 })))
    expect(found).toMatchObject({ exact: 18, differences: ['main-contribution'] })
  })
})

describe('the answers at an earlier moment', () => {
  const leads = questionId('leads')
  const seen = markResultSeen(recordAt(2), at(10))
  const changed = answerQuestion(seen, leads, answerAt('leads', 3), at(20))
  const again = answerQuestion(markResultSeen(changed, at(25)), leads, answerAt('leads', 1), at(30))

  it.each([
    [15, 2],
    [20, 3],
    [26, 3],
    [30, 1],
  ] as const)('at second %i, level %i', (second, level) => {
    expect(answersAt(again, at(second))[leads]).toEqual(answerAt('leads', level))
  })
})
