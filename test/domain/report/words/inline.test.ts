import { describe, expect, test } from 'vitest'
import {
  join,
  linked,
  opened,
  paragraphOf,
  plain,
  say,
  strong,
} from '../../../../src/domain/report/words/inline.ts'
import { questionId } from '../../../builders/record.ts'

describe('words put together', () => {
  test('plain neighbours become one run, and marked runs stay', () => {
    expect(say`The ${linked('reach', questionId('reach'))} is ${strong('2')}, ${'and'} ${3}.`).toEqual([
      { text: 'The ' },
      { text: 'reach', question: 'reach' },
      { text: ' is ' },
      { text: '2', strong: true },
      { text: ', and 3.' },
    ])
  })

  test('sentences have one space between, and what is empty leaves none', () => {
    expect(plain(paragraphOf('One.', null, [], join('Two.')))).toBe('One. Two.')
  })

  test('an opening is a capital, whatever run it stands in', () => {
    expect(opened([strong('one'), { text: ' answer' }])).toEqual([
      { text: 'One', strong: true },
      { text: ' answer' },
    ])
    expect(opened([])).toEqual([])
  })
})
