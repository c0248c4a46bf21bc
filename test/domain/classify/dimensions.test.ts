import { describe, expect, test } from 'vitest'
import { classify, classifySoFar } from '../../../src/domain/classify/classify.ts'
import { findDimension } from '../../../src/domain/classify/dimensions.ts'
import { ruleOf } from '../../../src/domain/classify/rule.ts'
import {
  couldBeEither,
  couldBeHigher,
  couldBeLower,
  dimensionsAt,
  notEnoughKnown,
  recordAt,
  recordWith,
  type Given,
} from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { firmnesses } from './arbitraries.ts'
import { everyLevel, highs, lows, majorityLevel, product, rangeOf, toGiven, type Judged } from './brute.ts'

const [dimension] = standard.dimensions

function dimensionOf(leads: Given, direction: Given, answersFor: Given) {
  const { answers } = recordWith({ leads, direction, 'answers-for': answersFor })
  return dimension && findDimension(ruleOf(standard), dimension, answers)
}

describe('a dimension is at the highest level that two of its three indicators reach', () => {
  test.each<[Given, Given, Given, readonly number[], readonly number[]]>([
    [2, 2, 0, [2, 2], [2, 2]],
    [3, 2, 1, [2, 2], [2, 2]],
    [3, 0, 0, [0, 0], [0, 0]],
    [0, 0, 0, [0, 0], [0, 0]],
    [3, 3, 0, [3, 3], [3, 3]],
    [2, notEnoughKnown, 0, [0, 2], [0, 2]],
    [2, notEnoughKnown, notEnoughKnown, [0, 3], [0, 3]],
    [2, 2, notEnoughKnown, [2, 2], [2, 2]],
    [1, 3, notEnoughKnown, [1, 3], [1, 3]],
    [couldBeHigher(1), 2, 0, [1, 1], [1, 2]],
    [couldBeLower(2), 2, 0, [2, 2], [1, 2]],
    [couldBeEither(1), couldBeEither(1), 0, [1, 1], [0, 2]],
  ])('%j, %j, %j', (leads, direction, answersFor, best, possible) => {
    expect(dimensionOf(leads, direction, answersFor)).toMatchObject({ best, possible })
  })
})

test(
  'every combination of four levels and not enough known in a dimension (5^3)',
  { timeout: 60_000 },
  () => {
    const choices: readonly Judged[] = [
      ...everyLevel.map((level) => ({ level, firmness: 'firm' as const })),
      null,
    ]
    const combinations = product([choices, choices, choices])
    expect(combinations).toHaveLength(125)
    for (const three of combinations) {
      const [leads = null, direction = null, answersFor = null] = three
      const expected = [majorityLevel(lows(three), 2), majorityLevel(highs(three), 2)]
      expect(dimensionOf(toGiven(leads), toGiven(direction), toGiven(answersFor))).toMatchObject({
        best: expected,
        possible: expected,
      })
    }
  },
)

test('every distinct range that an answer can have, three at a time', { timeout: 60_000 }, () => {
  const distinct = new Map<string, Judged>([['0-3', null]])
  for (const [level, firmness] of everyLevel.flatMap((one) => firmnesses.map((way) => [one, way] as const))) {
    distinct.set(rangeOf({ level, firmness }, false).join('-'), { level, firmness })
  }
  expect([...distinct.keys()].toSorted()).toEqual([
    '0-0',
    '0-1',
    '0-2',
    '0-3',
    '1-1',
    '1-2',
    '1-3',
    '2-2',
    '2-3',
    '3-3',
  ])
  const choices = [...distinct.values()]
  for (const three of product([choices, choices, choices])) {
    const [leads = null, direction = null, answersFor = null] = three
    expect(dimensionOf(toGiven(leads), toGiven(direction), toGiven(answersFor))).toMatchObject({
      best: [majorityLevel(lows(three), 2), majorityLevel(highs(three), 2)],
      possible: [majorityLevel(lows(three, false), 2), majorityLevel(highs(three, false), 2)],
    })
  }
})

test(
  'every combination of dimension levels (4^5): the highest band that three of five reach',
  { timeout: 60_000 },
  () => {
    const counts = { 0: 0, 1: 0, 2: 0, 3: 0 }
    for (const five of product([everyLevel, everyLevel, everyLevel, everyLevel, everyLevel])) {
      const found = classify(standard, recordAt(1, dimensionsAt(...five)))
      if (found.outcome === 'incomplete') throw new Error('a built record is complete')
      const third = five.toSorted((one, other) => other - one)[2] ?? 0
      expect(found.outcome === 'indicated' ? found.band : 0).toBe(third)
      expect(found.outcome).toBe(third === 0 ? 'below-ses' : 'indicated')
      expect(found.best).toEqual([third, third])
      expect(found.possibleBands).toEqual([third, third])
      expect(found.dimensions.map(({ best: [low] }) => low)).toEqual(five)
      counts[third] += 1
    }
    // Of 1,024, as many at each end: the rule is even-handed between levels.
    expect(counts).toEqual({ 0: 106, 1: 406, 2: 406, 3: 106 })
  },
)

describe('possible bands', () => {
  test('are the sort of the low ends and of the high ends', () => {
    const found = classifySoFar(standard, recordAt(couldBeEither(2)))
    expect(found.possibleBands).toEqual([1, 3])
    expect(found.best).toEqual([2, 2])
  })

  test('on the standard’s text take job context and judgement as unknown, and no other', () => {
    const record = (...levels: Given[]) => recordAt(1, dimensionsAt(...levels))
    expect(classifySoFar(standard, record(2, 2, 2, 0, 0)).possibleBandsOnStandardText).toEqual([2, 2])
    expect(classifySoFar(standard, record(2, 2, 1, 2, 2)).possibleBandsOnStandardText).toEqual([1, 2])
    expect(classifySoFar(standard, record(2, 1, 0, 3, 3)).possibleBandsOnStandardText).toEqual([0, 2])
    expect(classifySoFar(standard, record(0, 0, 2, 2, 2)).possibleBandsOnStandardText).toEqual([0, 2])
    expect(classifySoFar(standard, recordAt(couldBeHigher(2))).possibleBandsOnStandardText).toEqual([2, 3])
  })
})
