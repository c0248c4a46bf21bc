import { describe, expect, it } from 'vitest'
import { strengthOf, strongestOf } from '../../../src/domain/evidence/strength.ts'
import { hasStanding, isUnfinished, missingOf } from '../../../src/domain/evidence/unfinished.ts'
import { sourceSchema } from '../../../src/domain/record/evidence-schema.ts'

const title = 'A source'
const kinds = sourceSchema.shape.kind.options

describe('the strength of a source', () => {
  it.each(kinds.filter((kind) => hasStanding(kind)))(
    'of a %s is a document’s once it is approved',
    (kind) => {
      expect(strengthOf({ title, kind, standing: 'approved' })).toBe('document')
      expect(strengthOf({ title, kind, standing: 'draft' })).toBe('assertion')
    },
  )

  it('of a document is an assertion while nobody said that it was approved', () => {
    expect(strengthOf({ title, kind: 'position-description', standing: '' })).toBe('assertion')
  })

  it('of a law needs no approval', () => {
    expect(strengthOf({ title, kind: 'legislation', standing: '' })).toBe('document')
  })

  it('of an interview is its own', () => {
    expect(strengthOf({ title, kind: 'interview', standing: '' })).toBe('interview')
  })

  it.each(['', 'assessor-statement'] as const)(
    'of the kind ‘%s’ is an assertion, approved or not',
    (kind) => {
      expect(strengthOf({ title, kind, standing: 'approved' })).toBe('assertion')
    },
  )

  it('asks whether it was approved of documents alone', () => {
    expect(kinds.filter((kind) => !hasStanding(kind))).toEqual(['', 'interview', 'assessor-statement'])
  })
})

describe('an unfinished source', () => {
  it.each([
    [{ title: ' ', kind: 'interview', standing: '' }, ['title']],
    [{ title, kind: '', standing: '' }, ['kind']],
    [{ title: '', kind: 'budget-papers', standing: '' }, ['title', 'standing']],
    [{ title, kind: 'budget-papers', standing: 'draft' }, []],
    [{ title, kind: 'legislation', standing: '' }, []],
    [{ title, kind: 'assessor-statement', standing: '' }, []],
  ] as const)('is known by what is missing of it', (source, missing) => {
    expect(missingOf(source)).toEqual(missing)
    expect(isUnfinished(source)).toBe(missing.length > 0)
  })

  it('is an assertion, whatever its kind', () => {
    for (const kind of kinds) expect(strengthOf({ title: '', kind, standing: 'approved' })).toBe('assertion')
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
