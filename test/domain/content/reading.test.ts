import { describe, expect, it } from 'vitest'
import {
  boundaryRules,
  characteristicsPlace,
  entriesOf,
  gapsAt,
  placesOf,
  searchStandard,
  statementsAt,
  testsOf,
} from '../../../src/domain/content/reading.ts'
import { streamId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('the standard as it is read', () => {
  it('has every statement at one place and one level', () => {
    const found = placesOf(standard).flatMap(({ id }) =>
      ([0, 1, 2, 3] as const).flatMap((level) => ids(statementsAt(standard, id, level))),
    )
    expect(found.toSorted()).toEqual(ids(standard.text.descriptors).toSorted())
  })

  it('shows of one stream what speaks of all streams or of that one', () => {
    const all = statementsAt(standard, characteristicsPlace, 1)
    expect(ids(all)).toEqual(['b1-dc-1', 'b1-dc-2'])
    expect(statementsAt(standard, characteristicsPlace, 1, streamId('delivery'))).toEqual([])
    expect(statementsAt(standard, characteristicsPlace, 1, streamId('public-policy'))).toEqual(all)
  })

  it('shows a gap for each part that has no statement at any band', () => {
    const silent = placesOf(standard).filter(({ id }) =>
      ([1, 2, 3] as const).every((level) => statementsAt(standard, id, level).length === 0),
    )
    expect(ids(silent)).toEqual(['job-context-environment', 'judgement-independence'])
    for (const { id } of silent) expect(gapsAt(standard, id)).toHaveLength(1)
  })

  it('keeps the overlap with Executive Level 2 among the rules of that boundary', () => {
    expect(ids(boundaryRules(standard))).toEqual([
      'boundaries-tested',
      'executive-level-overlap',
      'level-above',
    ])
  })

  it('says which options test a statement', () => {
    const statement = standard.text.descriptors.find(({ id }) => String(id) === 'b1-sm-2')
    if (!statement) throw new Error('The statement is gone.')
    const tests = testsOf(standard, statement.id)
    expect(tests.map(({ question, option }) => [question.id, option.id])).toEqual([
      ['part-played', 'part-played-1'],
    ])
  })
})

describe('searchStandard', () => {
  it.each([
    ['principal representative', ['b3-sm-1']],
    ['PRINCIPAL repres', ['b3-sm-1']],
    ['b3-sm-1', ['b3-sm-1']],
    ['mercer', ['origin']],
    ['zebra', []],
    ['  ', []],
  ])('‘%s’ finds %j', (query, found) => {
    expect(ids(searchStandard(standard, query))).toEqual(found)
  })

  it('finds rules, statements and gaps alike', () => {
    const types = new Set(searchStandard(standard, 'stakeholder').map(({ type }) => type))
    expect([...types].toSorted()).toEqual(['gap', 'rule', 'statement'])
  })

  it('gives every text an address of its own, but for a gap that a whole part is', () => {
    const doubled = ids(entriesOf(standard)).filter((id, index, all) => all.indexOf(id) !== index)
    expect(doubled).toEqual([])
  })
})
