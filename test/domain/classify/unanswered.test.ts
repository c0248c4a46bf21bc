import { expect, test } from 'vitest'
import { findUnanswered, isAnswered } from '../../../src/domain/classify/unanswered.ts'
import { notEnoughKnown, recordAt, recordWith, type Given } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

function answered(id: string, given: Given): boolean {
  const question = standard.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question is called ‘${id}’`)
  return isAnswered(standard, question, recordWith({ [id]: given }).answers[question.id])
}

test.each<[string, Given, boolean]>([
  ['leads', 2, true],
  ['leads', { answer: 2, note: 'Seen in the chart.' }, true],
  ['leads', notEnoughKnown, true],
  ['leads', null, false],
  ['leads', 'reach-2', false],
  ['knowledge', 0, true],
  ['knowledge', notEnoughKnown, true],
  ['contribution-delivery-1', 0, true],
  ['contribution-delivery-1', notEnoughKnown, true],
  ['contribution-delivery-1', 'leads-1-unit', false],
  ['main-contribution', 'regulatory', true],
  ['main-contribution', 'cannot-say', true],
  ['main-contribution', notEnoughKnown, false],
])('%s with %j: %s', (id, given, expected) => {
  expect(answered(id, given)).toBe(expected)
})

test('a note alone is no answer, and a level wants its firmness', () => {
  const question = standard.questions.find(({ id }) => id === 'leads')
  const option = question && recordWith({ leads: 1 }).answers[question.id]?.option
  if (!question || !option) throw new Error('the release has no such question')
  expect(isAnswered(standard, question, { note: 'To be asked.' })).toBe(false)
  expect(isAnswered(standard, question, { option })).toBe(false)
  expect(isAnswered(standard, question, { option, firmness: 'firm' })).toBe(true)
})

test('unanswered questions are listed in content order', () => {
  expect(findUnanswered(standard, recordAt(1).answers)).toEqual([])
  expect(findUnanswered(standard, recordAt(1, { knowledge: null, leads: null }).answers)).toEqual([
    'leads',
    'knowledge',
  ])
  expect(findUnanswered(standard, {})).toHaveLength(31)
})
