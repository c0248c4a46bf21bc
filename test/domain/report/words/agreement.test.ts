import { expect, it } from 'vitest'
import { rangeCloseness } from '../../../../src/domain/report/words/agreement.ts'

it.each([
  ['Same level', [2, 2], [2, 2]],
  ['One level apart', [1, 1], [2, 2]],
  ['2\u00a0levels apart', [3, 3], [1, 1]],
  ['Same range', [1, 2], [1, 2]],
  ['Ranges differ', [1, 2], [2, 2]],
] as const)('a dimension has ‘%s’ where its levels are %j and %j', (words, assessor, reviewer) => {
  expect(rangeCloseness(assessor, reviewer)).toBe(words)
})
