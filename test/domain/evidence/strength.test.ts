import { describe, expect, it } from 'vitest'
import { hasStanding, strengthOf, strongestOf } from '../../../src/domain/evidence/strength.ts'
import { sourceSchema } from '../../../src/domain/record/evidence-schema.ts'

const kinds = sourceSchema.shape.kind.options

describe('the strength of a source', () => {
  it.each(kinds.filter((kind) => hasStanding(kind)))(
    'of a %s is a document’s once it is approved',
    (kind) => {
      expect(strengthOf({ kind, standing: 'approved' })).toBe('document')
      expect(strengthOf({ kind, standing: 'draft' })).toBe('assertion')
    },
  )

  it('of a document is an assertion while nobody said that it was approved', () => {
    expect(strengthOf({ kind: 'position-description', standing: '' })).toBe('assertion')
  })

  it('of a law needs no approval', () => {
    expect(strengthOf({ kind: 'legislation', standing: '' })).toBe('document')
  })

  it('of an interview is its own', () => {
    expect(strengthOf({ kind: 'interview', standing: '' })).toBe('interview')
  })

  it.each(['', 'assessor-statement'] as const)(
    'of the kind ‘%s’ is an assertion, approved or not',
    (kind) => {
      expect(strengthOf({ kind, standing: 'approved' })).toBe('assertion')
    },
  )

  it('asks whether it was approved of documents alone', () => {
    expect(kinds.filter((kind) => !hasStanding(kind))).toEqual(['', 'interview', 'assessor-statement'])
  })
})

describe('the strongest of several', () => {
  it('is a document before an interview before an assertion', () => {
    expect(strongestOf(['assertion', 'interview', 'document'])).toBe('document')
    expect(strongestOf(['assertion', 'interview'])).toBe('interview')
    expect(strongestOf(['assertion'])).toBe('assertion')
  })

  it('of none is an assertion', () => {
    expect(strongestOf([])).toBe('assertion')
  })
})
