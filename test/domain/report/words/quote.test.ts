import { describe, expect, test } from 'vitest'
import { aboutRole, asSentence, paragraphsOf, quote } from '../../../../src/domain/report/words/quote.ts'

describe('a quotation', () => {
  test('stands in single marks without its stop', () => {
    expect(quote('Leads one unit.')).toBe('‘Leads one unit’')
  })

  test('turns marks inside it into double ones, and leaves apostrophes', () => {
    expect(quote('The agency’s ‘front door’ and its staffs’ work.')).toBe(
      '‘The agency’s “front door” and its staffs’ work’',
    )
    expect(quote('Calls it ‘the agency’s own’ work')).toBe('‘Calls it “the agency’s own” work’')
  })
})

describe('an option as a sentence about the role', () => {
  test.each([
    ['Leads one unit.', 'The role leads one unit.'],
    ['Is given its goals', 'The role is given its goals.'],
    ['Its error would harm one applicant.', 'Its error would harm one applicant.'],
    ['The role was established to advise.', 'The role was established to advise.'],
    ['Requires this role to own a reform.', 'The work requires this role to own a reform.'],
  ])('%s', (option, sentence) => {
    expect(aboutRole(option)).toBe(sentence)
  })
})

test('a sentence has its capital and its stop, once', () => {
  expect(asSentence('read it whole')).toBe('Read it whole.')
  expect(asSentence('Why? ')).toBe('Why?')
})

test('what a person typed keeps its paragraphs and loses its empty lines', () => {
  expect(paragraphsOf(' One.\r\n\n\nTwo. \n')).toEqual(['One.', 'Two.'])
  expect(paragraphsOf('  ')).toEqual([])
})
