import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Indicated } from '../../../src/domain/classify/types.ts'
import {
  characteristicsAt,
  couldBeHigher,
  couldBeLower,
  dimensionsAt,
  recordAt,
  streamsAt,
  type Givens,
  type More,
} from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { records, runs } from './arbitraries.ts'

function strengthOf(givens: Givens, more: More = {}) {
  const found = classify(standard, recordAt(2, givens, more))
  if (found.outcome !== 'indicated') throw new Error('a strength wants a band')
  return [found.strength, ...found.strengthLimits]
}

const secondary = streamsAt({ delivery: 3, regulatory: 2 })
const read = (reading: string, band = 2, stream = 'delivery'): More => ({
  verification: { regulatory: { reading, why: 'As read.', against: { band, stream } } },
})

test.each<[string, Givens, More, string[]]>([
  ['everything at one level, firm', {}, {}, ['clear']],
  ['four dimensions of five', dimensionsAt(2, 2, 2, 2, 1), {}, ['clear']],
  ['characteristics that point above', characteristicsAt(3, 3, 3), {}, ['borderline', 'not-corroborated']],
  ['characteristics that point below', characteristicsAt(1, 1, 2), {}, ['borderline', 'not-corroborated']],
  [
    'characteristics that are unsettled',
    characteristicsAt(couldBeLower(2), 2, 1),
    {},
    ['borderline', 'not-corroborated'],
  ],
  [
    'a band that could be higher, if only three dimensions are',
    dimensionsAt(couldBeHigher(2), couldBeHigher(2), couldBeHigher(2), 2, 2),
    {},
    ['supported', 'other-bands-possible'],
  ],
  [
    'three dimensions of five',
    dimensionsAt(2, 2, 2, 1, 1),
    {},
    ['supported', 'pair', 'weighting', 'majority'],
  ],
  ['two dimensions above', dimensionsAt(3, 3, 2, 2, 2), {}, ['supported', 'pair', 'weighting']],
  [
    'three of five, one of them thinly',
    { ...dimensionsAt(2, 2, 2, 1, 1), leads: 1 },
    {},
    ['borderline', 'single-step', 'weighting', 'majority'],
  ],
  ['a dimension at 0', dimensionsAt(2, 2, 2, 2, 0), {}, ['borderline', 'dimension-far-below']],
  ['a secondary stream that fits', secondary, read('fits'), ['clear']],
  ['a secondary stream that reads lower', secondary, read('reads-lower'), ['supported', 'verification']],
  ['a secondary stream that reads higher', secondary, read('reads-higher'), ['supported', 'verification']],
  [
    'a verification of another band is to be redone, and bears on nothing',
    secondary,
    read('reads-lower', 3),
    ['clear'],
  ],
  ['so is one of another stream', secondary, read('reads-lower', 2, 'public-policy'), ['clear']],
  ['a verification of a stream that is not secondary bears on nothing', {}, read('reads-lower'), ['clear']],
  [
    'everything at once, in the order of the definition',
    { ...dimensionsAt(2, 2, couldBeLower(2), 0, 1), leads: 1, ...characteristicsAt(0, 0, 0), ...secondary },
    read('reads-lower'),
    [
      'borderline',
      'not-corroborated',
      'other-bands-possible',
      'single-step',
      'weighting',
      'majority',
      'dimension-far-below',
      'verification',
    ],
  ],
])('%s', (_, givens, more, expected) => {
  expect(strengthOf(givens, more)).toEqual(expected)
})

/** The definitions of the three words as they are written, from the findings they name. */
function strengthAsDefined(found: Indicated, readsOtherwise: boolean): string {
  const { band, characteristicsFinding, edges, otherWeightings, possibleBands, dimensions } = found
  const corroborated = characteristicsFinding === 'corroborate'
  const supported = corroborated && edges.size !== 'single'
  const clear =
    corroborated &&
    possibleBands.every((end) => end === band) &&
    edges.edges.length === 0 &&
    [...otherWeightings.weightings, ...otherWeightings.majorities].every((end) => end === band)
  const isFarBelow = dimensions.some(({ best }) => best[1] + 2 <= band)
  if (isFarBelow || !(clear || supported)) return 'borderline'
  return clear && !readsOtherwise ? 'clear' : 'supported'
}

test('property: the strength is as the three definitions say', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(records, (record) => {
      const found = classify(standard, record)
      if (found.outcome !== 'indicated') return
      const readsOtherwise = found.stream.secondary.some((stream) => {
        const made = record.verification[stream]
        return (
          made &&
          made.reading !== 'fits' &&
          made.against.band === found.band &&
          made.against.stream === found.stream.stream
        )
      })
      expect(found.strength).toBe(strengthAsDefined(found, readsOtherwise))
      expect(found.strengthLimits.length > 0).toBe(found.strength !== 'clear')
      seen.add(found.strength)
    }),
    runs,
  )
  expect([...seen].toSorted()).toEqual(['borderline', 'clear', 'supported'])
}, 60_000)
