import { expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import {
  characteristicsAt,
  couldBeHigher,
  couldBeLower,
  dimensionsAt,
  notEnoughKnown,
  recordAt,
  type Given,
} from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { everyLevel, product } from './brute.ts'

function findingAt(band: number, ...given: readonly Given[]) {
  const levels = dimensionsAt(...Array.from({ length: 5 }, () => everyLevel[band] ?? 0))
  const found = classify(standard, recordAt(0, { ...levels, ...characteristicsAt(...given) }))
  return found.outcome === 'indicated' ? found.characteristicsFinding : found.outcome
}

test.each<[number, Given[], string]>([
  [2, [2, 2, 0], 'corroborate'],
  [2, [3, 2, 0], 'corroborate'],
  [2, [3, 3, 0], 'point-above'],
  [2, [3, 1, 1], 'point-below'],
  [3, [3, 3, 3], 'corroborate'],
  [3, [3, 2, 2], 'point-below'],
  [1, [0, 0, 3], 'point-below'],
  [1, [1, 0, 2], 'corroborate'],
  [1, [2, 0, 2], 'point-above'],
  [2, [couldBeHigher(2), 3, 0], 'unsettled'],
  [2, [couldBeLower(2), 2, 0], 'unsettled'],
  [2, [couldBeHigher(2), 2, 0], 'corroborate'],
  [2, [2, notEnoughKnown, 2], 'corroborate'],
  [2, [2, notEnoughKnown, 1], 'unsettled'],
  [1, [notEnoughKnown, notEnoughKnown, notEnoughKnown], 'unsettled'],
])('at Band %i, %j: %s', (band, given, finding) => {
  expect(findingAt(band, ...given)).toBe(finding)
})

test(
  'every combination, in the order of the definition: above, corroborate, below',
  { timeout: 60_000 },
  () => {
    for (const band of [1, 2, 3]) {
      for (const three of product([everyLevel, everyLevel, everyLevel])) {
        const from = (level: number) => three.filter((value) => value >= level).length >= 2
        const expected =
          band < 3 && from(band + 1) ? 'point-above' : from(band) ? 'corroborate' : 'point-below'
        expect(findingAt(band, ...three)).toBe(expected)
      }
    }
  },
)

test('they are not computed below the SES, and say nothing of the band anywhere', () => {
  const found = classify(standard, recordAt(0, characteristicsAt(3, 3, 3)))
  expect(found.outcome).toBe('below-ses')
  expect(found).not.toHaveProperty('characteristicsFinding')
})
