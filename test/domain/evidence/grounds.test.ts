import { describe, expect, it } from 'vitest'
import { answersCiting, groundsOf, strengthOfAnswer } from '../../../src/domain/evidence/grounds.ts'
import { approvedSource, citation, sourceId, withEvidence } from '../../builders/evidence.ts'
import { completeRecord, questionId } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const draft = approvedSource('draft', { standing: 'draft' })
const plan = approvedSource('plan')
const record = withEvidence(completeRecord(2), [draft, plan], {
  reach: [citation('draft'), citation('plan', { place: 'page 2' })],
  leads: [citation('plan')],
  breadth: [citation('draft')],
})

describe('what an answer rests on', () => {
  it('is each citation with its source and strength, in the order cited', () => {
    expect(groundsOf(record, questionId('reach'))).toEqual([
      { citation: citation('draft'), source: draft, strength: 'assertion' },
      { citation: citation('plan', { place: 'page 2' }), source: plan, strength: 'document' },
    ])
  })

  it('is nothing where nothing is cited', () => {
    expect(groundsOf(record, questionId('setting'))).toEqual([])
  })

  it('is as strong as the strongest of it', () => {
    expect(strengthOfAnswer(record, questionId('reach'))).toBe('document')
    expect(strengthOfAnswer(record, questionId('breadth'))).toBe('assertion')
    expect(strengthOfAnswer(record, questionId('setting'))).toBe('assertion')
  })
})

describe('what rests on a source', () => {
  it('is every answer that cites it, in content order', () => {
    expect(answersCiting(standard, record, sourceId('plan'))).toEqual(['leads', 'reach'])
    expect(answersCiting(standard, record, sourceId('draft'))).toEqual(['reach', 'breadth'])
    expect(answersCiting(standard, record, sourceId('other'))).toEqual([])
  })
})
