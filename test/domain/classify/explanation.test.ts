import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifySoFar } from '../../../src/domain/classify/classify.ts'
import { dimensionsAt, notEnoughKnown, recordAt, type Givens } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { fifteen, recordOf, runs } from './arbitraries.ts'
import { bandsOf, type Judged } from './brute.ts'

function explanationOf(givens: Givens) {
  const found = classifySoFar(standard, recordAt(0, givens))
  if (found.outcome === 'not-determined') throw new Error('no band, nothing to explain')
  return found.explanation
}

test('two answers of each of three dimensions explain a role that is even, the first in content order', () => {
  expect(explanationOf(dimensionsAt(2, 2, 2, 2, 2))).toEqual([
    'leads',
    'direction',
    'reach',
    'integration',
    'part-played',
    'authority-to-commit',
  ])
})

test('at Band 3 nothing has to keep the role from more, and below the SES nothing has to hold it up', () => {
  expect(explanationOf(dimensionsAt(0, 0, 3, 3, 3))).toEqual([
    'part-played',
    'authority-to-commit',
    'complexity',
    'ambiguity',
    'impact',
    'independence',
  ])
  expect(explanationOf(dimensionsAt(3, 3, 0, 0, 0))).toEqual([
    'part-played',
    'authority-to-commit',
    'complexity',
    'ambiguity',
    'impact',
    'independence',
  ])
})

test('what holds the role up and what keeps it from more are both explained', () => {
  expect(explanationOf(dimensionsAt(3, 3, 2, 1, 1))).toEqual([
    'leads',
    'direction',
    'reach',
    'integration',
    'part-played',
    'authority-to-commit',
    'complexity',
    'ambiguity',
    'impact',
    'independence',
  ])
})

test('an answer that is not known explains nothing', () => {
  expect(explanationOf({ ...dimensionsAt(2, 2, 2, 2, 2), leads: notEnoughKnown })).toEqual([
    'direction',
    'answers-for',
    'reach',
    'integration',
    'part-played',
    'authority-to-commit',
  ])
})

test(
  'property: an explanation is sufficient, minimal, and made of known answers in content order',
  { timeout: 60_000 },
  () => {
    const questions = standard.indicators.map(({ id }) => id)
    fc.assert(
      fc.property(fifteen, (answers) => {
        const [low, high] = bandsOf(answers)
        fc.pre(low === high)
        const found = classifySoFar(standard, recordOf(answers))
        if (found.outcome === 'not-determined') throw new Error('the band is determined')
        const keeping = (kept: readonly string[]): readonly Judged[] =>
          answers.map((judged, index) => (kept.includes(questions[index] ?? '') ? judged : null))

        expect(bandsOf(keeping(found.explanation))).toEqual([low, low])
        for (const left of found.explanation) {
          expect(bandsOf(keeping(found.explanation.filter((question) => question !== left)))).not.toEqual([
            low,
            low,
          ])
        }
        const known = questions.filter((_, index) => answers[index] !== null)
        expect(found.explanation).toEqual(known.filter((question) => found.explanation.includes(question)))
      }),
      runs,
    )
  },
)
