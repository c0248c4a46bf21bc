/** The language of conditions, with answers that are given, missing, or not asked for. */
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../src/domain/guidance/facts.ts'
import { blocking, holds, type KnownFacts } from '../../../src/domain/guidance/holds.ts'
import type { Condition } from '../../../src/domain/guidance/schema.ts'
import { answerInWords } from '../../../src/domain/guidance/words.ts'
import { guidance } from '../../builders/guidance.ts'

const yes: Condition = { fact: 'given', equals: 'a' }
const no: Condition = { fact: 'given', equals: 'b' }
const open: Condition = { fact: 'missing', equals: 'a' }
/** About a question that does not arise. */
const idle: Condition = { fact: 'idle', equals: 'a' }
const known: KnownFacts = new Map([
  ['given', 'a'],
  ['missing', null],
  ['band', '2'],
  ['from', '2026-01-01'],
  ['to', '2026-03-31'],
])

describe('a condition', () => {
  it.each<[string, Condition, string]>([
    ['equals the answer', yes, 'yes'],
    ['equals another answer', no, 'no'],
    ['is about an answer that is missing', open, 'unknown'],
    ['is about a question that does not arise', idle, 'no'],
    ['turns one round', { not: yes }, 'no'],
    ['turns round what does not arise', { not: idle }, 'yes'],
    ['turns round what is missing', { not: open }, 'unknown'],
    ['asks for all of nothing', { all: [] }, 'yes'],
    ['asks for any of nothing', { any: [] }, 'no'],
    ['asks for all, of which one is missing', { all: [yes, open] }, 'unknown'],
    ['asks for all, of which one fails whatever is missing', { all: [open, no] }, 'no'],
    ['asks for any, of which one is missing', { any: [no, open] }, 'unknown'],
    ['asks for any, of which one holds whatever is missing', { any: [open, yes] }, 'yes'],
    ['asks for a number that is reached', { fact: 'band', 'at-least': 2 }, 'yes'],
    ['asks for a number that is not reached', { fact: 'band', 'at-least': 3 }, 'no'],
    [
      'asks for a span that is just filled',
      { span: { first: 'from', last: 'to' }, 'at-least': { months: 3 } },
      'yes',
    ],
    [
      'asks for more than a span that is just filled',
      { span: { first: 'from', last: 'to' }, above: { months: 3 } },
      'no',
    ],
    [
      'asks for a span without its end',
      { span: { first: 'from', last: 'missing' }, above: { months: 3 } },
      'unknown',
    ],
  ])('that %s', (_, condition, holding) => {
    expect(holds(condition, known)).toBe(holding)
  })

  it('waits only for what can still change it', () => {
    expect(
      blocking(
        { any: [{ all: [no, open] }, { span: { first: 'from', last: 'missing' }, above: { months: 3 } }] },
        known,
      ),
    ).toEqual(['missing'])
    expect(blocking({ any: [yes, open] }, known)).toEqual([])
    expect(blocking({ all: [{ not: open }, idle] }, known)).toEqual([])
    expect(blocking({ all: [{ not: open }, yes] }, known)).toEqual(['missing'])
  })
})

describe('an amount', () => {
  it.each([
    ['$412,500', '412500'],
    [' 412 500.5 ', '412500.5'],
    ['', ''],
    ['412.500.00', null],
    ['-5', null],
    ['about 400', null],
  ])('typed as ‘%s’ is kept as %j', (typed, kept) => {
    expect(readAmount(typed)).toBe(kept)
  })

  it.each([
    ['412500', '$412,500'],
    ['1412500.5', '$1,412,500.50'],
    ['900', '$900'],
  ])('kept as %s is read as %s', (kept, read) => {
    const asked = guidance.conditions.find(({ id }) => id === 'remuneration')
    expect(asked && answerInWords(asked, new Map([['remuneration', kept]]))).toBe(read)
  })
})
