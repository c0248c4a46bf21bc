import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifySoFar } from '../../../src/domain/classify/classify.ts'
import { dimensionsAt, notEnoughKnown, recordAt, type Given } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { fifteen, recordOf, runs } from './arbitraries.ts'

const weightingsOf = (...levels: readonly Given[]) =>
  classifySoFar(standard, recordAt(1, dimensionsAt(...levels))).otherWeightings

test.each<[string, Given[], number[], number[]]>([
  ['five alike: nothing changes it', [2, 2, 2, 2, 2], [2, 2], [2, 2]],
  ['four of five: nothing changes it', [2, 2, 2, 2, 0], [2, 2], [2, 2]],
  ['three of five: weight or a larger majority could take it away', [2, 2, 2, 1, 1], [1, 2], [1, 2]],
  [
    'two of five at the level above: weight could bring it, no majority could',
    [3, 3, 2, 2, 2],
    [2, 3],
    [2, 2],
  ],
  ['one of five at the level above: nothing could', [3, 2, 2, 2, 2], [2, 2], [2, 2]],
  ['below the SES with two of five at 1', [1, 1, 0, 0, 0], [0, 1], [0, 0]],
  ['unknown dimensions, at both their ends', [2, 2, notEnoughKnown, 0, 0], [0, 2], [0, 2]],
  [
    'nothing known',
    [notEnoughKnown, notEnoughKnown, notEnoughKnown, notEnoughKnown, notEnoughKnown],
    [0, 3],
    [0, 3],
  ],
])('%s', (_, levels, weightings, majorities) => {
  expect(weightingsOf(...levels)).toEqual({ weightings, majorities })
})

/** Every way to share out 30 over five dimensions, 3 to 12 each. */
const everyWeighting: readonly (readonly number[])[] = (() => {
  const all: number[][] = []
  for (let a = 3; a <= 12; a++)
    for (let b = 3; b <= 12; b++)
      for (let c = 3; c <= 12; c++)
        for (let d = 3; d <= 12; d++) {
          const e = 30 - a - b - c - d
          if (e >= 3 && e <= 12) all.push([a, b, c, d, e])
        }
  return all
})()

function bandAt(levels: readonly number[], weights: readonly number[], majority: number): number {
  for (const band of [3, 2, 1]) {
    let weight = 0
    for (const [i, level] of levels.entries()) if (level >= band) weight += weights[i] ?? 0
    if (weight >= majority) return band
  }
  return 0
}

test('property: the range is that over every integer weighting, and over every majority', () => {
  expect(everyWeighting.length).toBe(3246)
  const known = new Map<string, readonly [number, number]>()
  const overAll = (levels: readonly number[]) => {
    const seen = known.get(levels.join())
    if (seen) return seen
    const bands = everyWeighting.map((weights) => bandAt(levels, weights, 18))
    const found = [Math.min(...bands), Math.max(...bands)] as const
    known.set(levels.join(), found)
    return found
  }
  fc.assert(
    fc.property(fifteen, (answers) => {
      const { dimensions, otherWeightings } = classifySoFar(standard, recordOf(answers))
      const low = dimensions.map(({ best }) => best[0])
      const high = dimensions.map(({ best }) => best[1])
      expect(otherWeightings.weightings).toEqual([overAll(low)[0], overAll(high)[1]])
      const equal = [6, 6, 6, 6, 6]
      const atMajorities = (levels: readonly number[]) =>
        [16, 17, 18, 19, 20].map((majority) => bandAt(levels, equal, majority))
      expect(otherWeightings.majorities).toEqual([
        Math.min(...atMajorities(low)),
        Math.max(...atMajorities(high)),
      ])
    }),
    runs,
  )
}, 60_000)
