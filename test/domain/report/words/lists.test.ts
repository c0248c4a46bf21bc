import { describe, expect, test } from 'vitest'
import { plain } from '../../../../src/domain/report/words/inline.ts'
import { count, counted, listOf, opening, verb } from '../../../../src/domain/report/words/lists.ts'

describe('a list in running text', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads %j', (items, text) => {
    expect(plain(listOf(items))).toBe(text)
  })

  test('takes ‘or’ as well', () => {
    expect(plain(listOf(['a', 'b', 'c'], 'or'))).toBe('a, b or c')
  })
})

test('numbers are numerals from 2 up, and words below', () => {
  expect([0, 1, 2, 15].map(count)).toEqual(['no', 'one', '2', '15'])
})

test('what is counted agrees with its number, and a numeral does not part from it', () => {
  expect(counted(0, 'answer')).toBe('no answers')
  expect(counted(1, 'answer')).toBe('one answer')
  expect(counted(3, 'answer')).toBe('3\u00a0answers')
  expect(counted(2, 'runner-up', 'runners-up')).toBe('2\u00a0runners-up')
  expect(verb(1, 'is', 'are')).toBe('is')
  expect(verb(0, 'is', 'are')).toBe('are')
})

test('a sentence opens with a capital', () => {
  expect(opening('one answer')).toBe('One answer')
})
