import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  majoritySort,
  majoritySorter,
  type SortingProblem,
} from '../../../src/domain/classify/majority-sort.ts'
import { runs } from './arbitraries.ts'

const levels: SortingProblem = {
  weights: [1, 1, 1],
  majority: 2,
  profiles: [
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 3],
  ],
}

test.each([
  [[0, 0, 0], 0],
  [[1, 0, 0], 0],
  [[1, 1, 0], 1],
  [[3, 1, 0], 1],
  [[3, 2, 0], 2],
  [[3, 2, 3], 3],
  [[-5, 9, 9], 3],
])('two of three: %j is in category %i', (performance, category) => {
  expect(majoritySort(levels, performance)).toBe(category)
})

test('a coalition needs the weight of the majority, not a number of criteria', () => {
  const problem = { weights: [1, 3, 2], majority: 4, profiles: [[1, 1, 1]] }
  expect(majoritySort(problem, [1, 1, 0])).toBe(1)
  expect(majoritySort(problem, [1, 0, 1])).toBe(0)
  expect(majoritySort({ ...problem, majority: 7 }, [1, 1, 1])).toBe(0)
})

test('a criterion of no weight adds nothing', () => {
  expect(majoritySort({ weights: [0, 1], majority: 1, profiles: [[1, 1]] }, [5, 0])).toBe(0)
})

test('a veto forbids at its value and below it, not above; null forbids nothing', () => {
  const problem = {
    ...levels,
    vetoes: [
      [0, null, null],
      [null, null, null],
      [null, 1, null],
    ],
  }
  expect(majoritySort(problem, [3, 2, 3])).toBe(3)
  expect(majoritySort(problem, [3, 1, 3])).toBe(2)
  expect(majoritySort(problem, [1, 1, 1])).toBe(1)
  expect(majoritySort(problem, [0, 1, 1])).toBe(0)
  // The highest category that nothing forbids: a veto on a lower one does not reach up.
  expect(majoritySort(problem, [0, 2, 2])).toBe(2)
})

test('with no profile there is one category', () => {
  expect(majoritySort({ weights: [1], majority: 1, profiles: [] }, [7])).toBe(0)
})

describe('a malformed problem throws', () => {
  test.each<[string, Partial<SortingProblem>, RegExp]>([
    ['a negative weight', { weights: [1, -1, 1] }, /a weight is an integer from 0 up/],
    ['a weight that is no integer', { weights: [1, 0.5, 1] }, /a weight is an integer/],
    ['a majority of 0', { majority: 0 }, /the majority is an integer from 1 up/],
    ['a majority that is no integer', { majority: 1.5 }, /the majority is an integer/],
    ['a profile too short', { profiles: [[1, 1]] }, /no shorter/],
    ['a profile too long', { profiles: [[1, 1, 1, 1]] }, /no longer/],
    ['a profile with a fraction', { profiles: [[1, 1, 1.5]] }, /a row holds integers/],
    [
      'a profile that falls on one criterion',
      {
        profiles: [
          [1, 1, 1],
          [2, 0, 2],
        ],
      },
      /never falls below/,
    ],
    [
      'a profile that falls later',
      {
        profiles: [
          [1, 1, 1],
          [2, 2, 2],
          [2, 2, 1],
        ],
      },
      /never falls below/,
    ],
    ['too few rows of vetoes', { vetoes: [[0, 0, 0]] }, /a row of vetoes for each profile/],
    [
      'a row of vetoes too short',
      {
        vetoes: [
          [0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      /no shorter/,
    ],
    [
      'a row of vetoes too long',
      {
        vetoes: [
          [0, 0, 0],
          [0, 0, 0],
          [null, 0, 0, 0],
        ],
      },
      /no longer/,
    ],
    [
      'a veto with a fraction',
      {
        vetoes: [
          [0, 0, 0],
          [0, 0.1, 0],
          [0, 0, 0],
        ],
      },
      /a row holds integers/,
    ],
  ])('%s', (_, wrong, rule) => {
    expect(() => majoritySorter({ ...levels, ...wrong })).toThrow(RangeError)
    expect(() => majoritySort({ ...levels, ...wrong }, [1, 1, 1])).toThrow(rule)
    expect(() => majoritySort({ ...levels, ...wrong }, [1, 1, 1])).toThrow(
      'The sorting problem is malformed: ',
    )
  })

  test.each([
    ['too short', [1, 1], /no shorter/],
    ['too long', [1, 1, 1, 1], /no longer/],
    ['with a fraction', [1, 1, 0.5], /a row holds integers/],
    ['with nothing in it', [1, Number.NaN, 1], /a row holds integers/],
  ])('a performance %s', (_, performance, rule) => {
    expect(() => majoritySort(levels, performance)).toThrow(rule)
  })
})

test('profiles may repeat: equal profiles are not falling', () => {
  expect(majoritySort({ weights: [1], majority: 1, profiles: [[1], [1]] }, [1])).toBe(2)
})

const problems = fc.integer({ min: 1, max: 5 }).chain((criteria) => {
  const row = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: criteria, maxLength: criteria })
  const small = fc.integer({ min: -3, max: 3 })
  return fc.record({
    weights: row(fc.integer({ min: 0, max: 4 })),
    majority: fc.integer({ min: 1, max: 8 }),
    steps: fc.array(row(fc.integer({ min: 0, max: 2 })), { maxLength: 4 }),
    vetoAt: fc.array(fc.array(fc.option(small), { minLength: criteria, maxLength: criteria }), {
      minLength: 4,
      maxLength: 4,
    }),
    performance: row(small),
    criterion: fc.integer({ min: 0, max: criteria - 1 }),
  })
})

test(
  'property: it is the highest category that the definition allows, on any problem',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(problems, ({ weights, majority, steps, vetoAt, performance }) => {
        const profiles = steps.map((_, k) =>
          weights.map((_, i) => steps.slice(0, k + 1).reduce((sum, row) => sum + (row[i] ?? 0), -2)),
        )
        const vetoes = vetoAt.slice(0, profiles.length)
        const allowed = [0]
        for (const [k, profile] of profiles.entries()) {
          let weight = 0
          let forbidden = false
          for (const [i, value] of performance.entries()) {
            if (value >= (profile[i] ?? 0)) weight += weights[i] ?? 0
            const veto = vetoes[k]?.[i] ?? null
            if (veto !== null && value <= veto) forbidden = true
          }
          if (weight >= majority && !forbidden) allowed.push(k + 1)
        }
        expect(majoritySort({ weights, majority, profiles, vetoes }, performance)).toBe(Math.max(...allowed))
      }),
      runs,
    )
  },
)

test('property: a better performance never lowers the category', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(problems, ({ weights, majority, steps, vetoAt, performance, criterion }) => {
      const profiles = steps.map((_, k) =>
        weights.map((_, i) => steps.slice(0, k + 1).reduce((sum, row) => sum + (row[i] ?? 0), -2)),
      )
      const sort = majoritySorter({ weights, majority, profiles, vetoes: vetoAt.slice(0, profiles.length) })
      const better = performance.map((value, i) => (i === criterion ? value + 1 : value))
      expect(sort(better)).toBeGreaterThanOrEqual(sort(performance))
    }),
    runs,
  )
})
