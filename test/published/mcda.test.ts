import { describe, expect, test } from 'vitest'
import { majoritySort } from '../../src/domain/classify/majority-sort.ts'
import { students, transport, transportFiltered } from './mcda.ts'

describe.each([
  ['the transport example of the R package MCDA', transport],
  ['the same, filtered', transportFiltered],
  ['the students of Meyer and Olteanu, with vetoes', students],
])('%s', (_, { problem, categories, alternatives }) => {
  test.each(alternatives)('$name is sorted into $category', ({ performance, category }) => {
    expect(categories[majoritySort(problem, performance)]).toBe(category)
  })
})

test('the vetoes decide published categories: without them METRO2 is Medium, and a student with a 7 passes', () => {
  for (const [{ problem, categories }, performance, category] of [
    [transport, [-2, -20, 0], 'Medium'],
    [students, [10, 10, 7], 'P'],
  ] as const) {
    const { weights, majority, profiles } = problem
    expect(categories[majoritySort({ weights, majority, profiles }, performance)]).toBe(category)
  }
})
