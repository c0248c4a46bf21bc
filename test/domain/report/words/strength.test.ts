import { describe, expect, test } from 'vitest'
import { classify } from '../../../../src/domain/classify/classify.ts'
import type { Indicated, Interval, StrengthLimit } from '../../../../src/domain/classify/types.ts'
import { plain } from '../../../../src/domain/report/words/inline.ts'
import { strengthReason } from '../../../../src/domain/report/words/strength.ts'
import { characteristicsAt, dimensionsAt, recordAt } from '../../../builders/answers.ts'
import { standard } from '../../../builders/standard.ts'

function indicated(givens = {}): Indicated {
  const classification = classify(standard, recordAt(2, givens))
  if (classification.outcome !== 'indicated') throw new Error('This record should have a band.')
  return classification
}

describe('why a result is as sure as it is', () => {
  test('clear: what was tested and held', () => {
    expect(plain(strengthReason(standard, indicated()))).toMatch(
      /^The distinguishing characteristics agree .* would move it\.$/,
    )
  })

  test('not corroborated: which way the characteristics point', () => {
    expect(plain(strengthReason(standard, indicated(characteristicsAt(3, 3, 2))))).toContain(
      'point above the band',
    )
    expect(plain(strengthReason(standard, indicated(characteristicsAt(1, 1, 2))))).toContain(
      'point below the band',
    )
  })

  test('a dimension far below is named', () => {
    expect(plain(strengthReason(standard, indicated(dimensionsAt(2, 2, 2, 2, 0))))).toContain(
      '‘Judgement and independence’ stands 2\u00a0or more levels below the band.',
    )
  })

  test('a step that moves the band is told apart from one that leaves it not determined', () => {
    const to = (...ends: readonly Interval[]) =>
      plain(
        strengthReason(standard, {
          ...indicated(),
          strength: 'borderline',
          strengthLimits: ['single-step'],
          edges: { size: 'single', edges: ends.map((end) => ({ steps: [], to: end })) },
        }),
      )
    const opening = 'A step of one level in a single answer would '
    expect(to([1, 1])).toBe(`${opening}move the band.`)
    expect(to([1, 2])).toBe(`${opening}leave the band not determined.`)
    expect(to([1, 2], [1, 1])).toBe(`${opening}move the band or leave it not determined.`)
  })

  test.each<[StrengthLimit, RegExp]>([
    ['other-bands-possible', /the answers leave .* possible\./],
    ['single-step', /in a single answer would move the band\./],
    ['pair', /in each of 2\u00a0answers would move the band\./],
    ['weighting', /Another weighting of the dimensions would change it\./],
    ['majority', /Another majority of the dimensions would change it\./],
    ['verification', /The secondary verification reads the band otherwise through/],
  ])('%s: has a sentence of its own', (limit, sentence) => {
    const finding: Indicated = { ...indicated(), strength: 'supported', strengthLimits: [limit] }
    expect(plain(strengthReason(standard, finding))).toMatch(sentence)
    expect(plain(strengthReason(standard, finding))).toContain('keeps it from the highest strength, clear.')
  })
})
