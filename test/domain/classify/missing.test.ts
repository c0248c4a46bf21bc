import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifySoFar } from '../../../src/domain/classify/classify.ts'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith, type Givens } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { fifteen, recordOf, runs } from './arbitraries.ts'
import { bandOf, bandsOf, changed, everyLevel, product, type Judged } from './brute.ts'

const missingOf = (givens: Givens) =>
  classifySoFar(standard, recordAt(0, givens)).missing.map(
    ({ question, alone }) => `${question}${alone ? ' alone' : ''}`,
  )

test('nothing is missing where the band is determined, whatever is not known', () => {
  expect(
    missingOf({ ...dimensionsAt(2, 2, 2, 0, 0), guidance: notEnoughKnown, setting: notEnoughKnown }),
  ).toEqual([])
})

test('one question can decide alone', () => {
  expect(missingOf({ ...dimensionsAt(2, 2, 0, 1, 1), 'part-played': 2, setting: notEnoughKnown })).toEqual([
    'setting alone',
  ])
})

test('two questions of one dimension that only decide together', () => {
  const givens = { ...dimensionsAt(2, 2, 0, 0, 0), 'part-played': notEnoughKnown, setting: notEnoughKnown }
  // One answer at 0 settles the dimension at 0, so each decides alone; the third question is known.
  expect(missingOf(givens)).toEqual(['part-played alone', 'setting alone'])
})

test('a question of a dimension that cannot matter is left out', () => {
  const givens: Givens = {
    ...dimensionsAt(2, 2, 2, 1, 1),
    setting: notEnoughKnown,
    'authority-to-commit': 1,
    leads: notEnoughKnown,
  }
  // Leadership is at 2 by its two other answers; stakeholders turn on the setting.
  expect(missingOf(givens)).toEqual(['setting alone'])
})

test('what has most effect comes first, whichever dimension it belongs to', () => {
  const givens: Givens = {
    ...dimensionsAt(2, 2, 0, 2, 0),
    'part-played': notEnoughKnown,
    setting: notEnoughKnown,
    ambiguity: notEnoughKnown,
    complexity: 0,
  }
  // Ambiguity alone can settle Band 2; of the other two, both would have to be at it.
  expect(missingOf(givens)).toEqual(['ambiguity alone', 'part-played', 'setting'])
})

test('with nothing known all fifteen could decide, and none alone; characteristics never do', () => {
  const { missing } = classifySoFar(standard, recordWith({}))
  expect(missing.map(({ question }) => question)).toEqual(standard.indicators.map(({ id }) => id))
  expect(missing.every(({ alone }) => !alone)).toBe(true)
})

test('property: it is what trying every completion of the unknown answers gives', () => {
  const questions = standard.indicators.map(({ id }) => `${id}`)
  const fewUnknown = fc
    .tuple(fifteen, fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 5 }))
    .map(([answers, unknown]): readonly Judged[] =>
      answers.map((judged, index) =>
        unknown.includes(index) ? null : (judged ?? { level: 1, firmness: 'firm' }),
      ),
    )
  let undetermined = 0
  fc.assert(
    fc.property(fewUnknown, (answers) => {
      const unknown = answers.flatMap((judged, index) => (judged === null ? [index] : []))
      const bands = (others: readonly number[], index: number) =>
        everyLevel.map((level) => bandOf(changed(others, index, level)))
      const expected = unknown.flatMap((index) => {
        const completions = product(
          answers.map((judged, at) => (judged !== null ? [judged.level] : at === index ? [0] : everyLevel)),
        )
        if (!completions.some((others) => new Set(bands(others, index)).size > 1)) return []
        const widths = everyLevel.map((level) => {
          const [low, high] = bandsOf(changed<Judged>(answers, index, { level, firmness: 'firm' }))
          return high - low
        })
        return [{ question: questions[index], widths }]
      })
      const total = (widths: readonly number[]) => widths.reduce((all, width) => all + width)
      const inOrder = expected
        .toSorted((one, other) => total(one.widths) - total(other.widths))
        .map(({ question, widths }) => ({ question, alone: widths.includes(0) }))
      const { missing, outcome } = classifySoFar(standard, recordOf(answers))
      expect(missing).toEqual(inOrder)
      expect(missing.length > 0).toBe(outcome === 'not-determined')
      if (outcome === 'not-determined') undetermined++
    }),
    runs,
  )
  expect(undetermined).toBeGreaterThan(0)
}, 60_000)
