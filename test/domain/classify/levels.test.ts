import { expect, test } from 'vitest'
import { anyLevel, isCertain, levels, toLevel } from '../../../src/domain/classify/levels.ts'

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
])('the level nearest to %i is %i', (value, level) => {
  expect(toLevel(value)).toBe(level)
})

test('levels run from 0 to 3, and all are possible where nothing is known', () => {
  expect(levels).toEqual([0, 1, 2, 3])
  expect(anyLevel).toEqual([0, 3])
})

test('a range is certain when its ends are one', () => {
  expect(isCertain([2, 2])).toBe(true)
  expect(isCertain([1, 2])).toBe(false)
})
