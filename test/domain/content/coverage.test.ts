import { describe, expect, it } from 'vitest'
import { factCoverage, optionBases } from '../../../src/domain/content/coverage.ts'
import { compileContent, contentFiles } from '../../builders/content.ts'

const { standard, facts } = compileContent(contentFiles())
const coverage = factCoverage(standard, facts)

describe('what the content rests on', () => {
  it('has every fact once, each with a text that rests on it or the reason why none does', () => {
    expect(coverage.map(({ fact }) => fact.id)).toEqual(facts.facts.map(({ id }) => id))
    const silent = coverage.filter(({ fact, uses }) => uses.length > 0 === (fact.excused !== undefined))
    expect(silent.map(({ fact }) => fact.id)).toEqual([])
  })

  it('tells a text with an address from an option of a question and from all else', () => {
    const found = coverage.find(({ fact }) => String(fact.id) === 'B3-SM-1')
    expect(found?.uses).toEqual([
      { id: 'SES Band\u00a03', type: 'other', question: null },
      { id: 'stakeholder-management', type: 'other', question: null },
      { id: 'b3-sm-1', type: 'entry', question: null },
      { id: 'part-played-3', type: 'option', question: 'Part played' },
    ])
  })

  it('has every question once, and says of every option what it rests on', () => {
    const bases = optionBases(standard)
    expect(bases.map(({ id }) => id)).toEqual([
      'contribution',
      ...standard.questions.flatMap(({ id, type }) => (type === 'statement' ? [] : [id])),
    ])
    const restless = bases.flatMap(({ options }) => options.filter(({ facts: on }) => on.length === 0))
    expect(restless.map(({ id }) => id)).toEqual(['cannot-say'])
  })
})
