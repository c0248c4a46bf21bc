import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import {
  levelsToRead,
  markStatements,
  needsReasonToAgree,
} from '../../../src/domain/classify/whole-of-standard.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { dimensionsAt, type Given, notEnoughKnown, recordAt, streamsAt } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

function determined(...given: Parameters<typeof recordAt>) {
  const classification = classify(standard, recordAt(...given))
  if (classification.outcome === 'incomplete') throw new Error('The record is not complete.')
  return classification
}

function markOf(id: string, level: Level, leads: Given) {
  const marked = markStatements(standard, determined(2, { leads }), level)
  return marked.find(({ statement }) => statement.id === id)
}

describe('the levels to read beside each other', () => {
  it.each<readonly [string, Parameters<typeof recordAt>, readonly Level[]]>([
    ['a band between its neighbours', [2], [1, 2, 3]],
    ['Band 1 above the Executive Level standard', [1], [0, 1, 2]],
    ['the highest band', [3], [2, 3]],
    ['below the SES beside Band 1', [0], [0, 1]],
    ['every level that could be, where none is determined', [notEnoughKnown], [0, 1, 2, 3]],
    ['those two that could be', [2, dimensionsAt(1, 1, 2, 2, notEnoughKnown)], [1, 2]],
  ])('%s', (_, given, expected) => {
    expect(levelsToRead(determined(...given))).toEqual(expected)
  })
})

describe('a statement is marked', () => {
  it.each<readonly [string, Given, string]>([
    ['met', 'leads-2-division', 'b2-la-1'],
    ['above', 3, 'b2-la-1'],
    ['otherwise', 'leads-2-accountabilities', 'b2-la-1'],
    ['not-met', 1, 'b2-la-1'],
    ['open', notEnoughKnown, 'b2-la-1'],
    ['not-tested', 2, 'b2-la-3'],
  ])('%s where %s is answered', (mark, leads, statement) => {
    expect(markOf(statement, 2, leads)).toMatchObject({
      mark,
      questions: mark === 'not-tested' ? [] : ['leads'],
    })
  })

  it('by the strongest of the answers that bear on it, and once for each question', () => {
    const marked = markStatements(
      standard,
      determined(3, { 'horizon-sensitivity': 'horizon-sensitivity-3-sensitivity' }),
      3,
    )
    expect(marked.find(({ statement }) => statement.id === 'b3-mds-4')).toMatchObject({
      mark: 'met',
      questions: ['horizon-sensitivity'],
    })
  })

  it.each<readonly [string, Readonly<Record<string, Given>>, string]>([
    ['of another stream, whatever is answered', { delivery: 3 }, 'other-stream'],
    ['as any, where its stream is a secondary one', { delivery: 3, 'professional-specialist': 2 }, 'met'],
    ['as any, where no stream is determined', {}, 'met'],
  ])('%s', (_, standings, mark) => {
    const classification = determined(1, streamsAt(standings))
    const marked = markStatements(standard, classification, 1)
    expect(marked.find(({ statement }) => statement.id === 'b1-mds-4')).toMatchObject({ mark })
  })

  it('at every level, each once, in the order of the standard', () => {
    const marked = ([0, 1, 2, 3] as const).flatMap((level) =>
      markStatements(standard, determined(2), level).map(({ statement }) => statement.id),
    )
    expect(marked.toSorted()).toEqual(standard.text.descriptors.map(({ id }) => id).toSorted())
  })
})

describe('agreeing needs a reason', () => {
  it.each([
    ['not where every dimension is near', determined(2, dimensionsAt(2, 2, 2, 1, 1)), false],
    ['where one stands 2 levels below', determined(2, dimensionsAt(2, 2, 2, 2, 0)), true],
    ['not where no band is indicated', determined(0), false],
  ])('%s', (_, classification, expected) => {
    expect(needsReasonToAgree(classification)).toBe(expected)
  })
})
