import { describe, expect, it } from 'vitest'
import {
  citeSource,
  removeCitation,
  removeSource,
  writeCitation,
  writeCitedSource,
  writeSource,
} from '../../../src/domain/record/change-sources.ts'
import { approvedSource, citation, sourceId, withEvidence } from '../../builders/evidence.ts'
import { at, completeRecord, emptyRecord, questionId } from '../../builders/record.ts'

const plan = approvedSource('plan')
const chart = approvedSource('chart')
const reach = questionId('reach')
const leads = questionId('leads')
const bare = { place: '', words: '', about: '' }

describe('registering a source', () => {
  it('puts it after the others', () => {
    const record = writeSource(writeSource(emptyRecord(), plan, at(1)), chart, at(2))
    expect(record.sources).toEqual([plan, chart])
    expect(record.sequence).toBe(2)
    expect(record.changedAt).toBe(at(2))
  })

  it('writes over the one of its identifier, in its place', () => {
    const record = withEvidence(emptyRecord(), [plan, chart])
    const renamed = { ...plan, title: 'The new plan' }
    expect(writeSource(record, renamed, at(1)).sources).toEqual([renamed, chart])
  })

  it.each(['kind', 'title', 'date', 'version', 'standing', 'keptAt'] as const)(
    'is a change where the %s differs, and none where nothing does',
    (field) => {
      const record = withEvidence(emptyRecord(), [plan])
      const other = { kind: 'legislation', date: '2026-03-02', standing: 'draft' } as const
      const changed = { ...plan, [field]: field in other ? Reflect.get(other, field) : 'Other' }
      expect(writeSource(record, changed, at(1)).sources).toEqual([changed])
      expect(writeSource(record, { ...plan }, at(1))).toBe(record)
    },
  )
})

describe('removing a source', () => {
  const record = withEvidence(completeRecord(2), [plan, chart], {
    reach: [citation('plan'), citation('chart'), citation('plan', { place: 'page 2' })],
    leads: [citation('plan')],
  })

  it('takes every citation of it, and leaves the answers and the other citations', () => {
    const removed = removeSource(record, plan.id, at(1))
    expect(removed.sources).toEqual([chart])
    expect(removed.answers[reach]).toEqual({ ...record.answers[reach], citations: [citation('chart')] })
    expect(removed.answers[leads]).toEqual(completeRecord(2).answers[leads])
    expect(removed.sequence).toBe(record.sequence + 1)
  })

  it('takes away an answer that was nothing but its citation', () => {
    const only = {
      ...emptyRecord(),
      sources: [plan],
      answers: { [reach]: { citations: [citation('plan')] } },
    }
    expect(removeSource(only, plan.id, at(1)).answers).toEqual({})
  })

  it('is no change where there is no such source', () => {
    expect(removeSource(record, sourceId('other'), at(1))).toBe(record)
  })
})

describe('citing a source', () => {
  const record = withEvidence(completeRecord(2), [plan, chart])

  it('adds a citation with all still to be said, after the others', () => {
    const cited = citeSource(citeSource(record, reach, plan.id, at(1)), reach, chart.id, at(2))
    expect(cited.answers[reach]).toEqual({
      ...record.answers[reach],
      citations: [
        { source: 'plan', ...bare },
        { source: 'chart', ...bare },
      ],
    })
    expect(cited.answers[leads]).toBe(record.answers[leads])
  })

  it('may come before any answer', () => {
    const cited = citeSource(withEvidence(emptyRecord(), [plan]), reach, plan.id, at(1))
    expect(cited.answers).toEqual({ reach: { citations: [{ source: 'plan', ...bare }] } })
    expect(removeCitation(cited, reach, 0, at(2)).answers).toEqual({})
  })

  it('registers and cites a source at once, and then only writes it', () => {
    const first = writeCitedSource(emptyRecord(), reach, plan, at(1))
    const renamed = { ...plan, title: 'The plan of 2026' }
    const next = writeCitedSource(first, reach, renamed, at(2))
    expect(first.sources).toEqual([plan])
    expect(next.sources).toEqual([renamed])
    expect(next.answers[reach]?.citations).toEqual([{ source: 'plan', ...bare }])
  })
})

describe('a citation', () => {
  const record = withEvidence(completeRecord(2), [plan, chart], {
    reach: [citation('plan'), citation('chart')],
  })

  it.each([{ place: 'page 2' }, { words: 'It says so.' }, { about: 'unit' }] as const)(
    'takes %j, and nothing else changes',
    (patch) => {
      const written = writeCitation(record, reach, 1, patch, at(1))
      expect(written.answers[reach]?.citations).toEqual([citation('plan'), citation('chart', patch)])
      expect(writeCitation(written, reach, 1, patch, at(2))).toBe(written)
    },
  )

  it('is taken out by its place', () => {
    expect(removeCitation(record, reach, 0, at(1)).answers[reach]?.citations).toEqual([citation('chart')])
  })

  it('is none at a place that is not there', () => {
    expect(writeCitation(record, reach, 2, { place: 'page 2' }, at(1))).toBe(record)
    expect(writeCitation(record, leads, 0, { place: 'page 2' }, at(1))).toBe(record)
    expect(removeCitation(record, reach, 2, at(1))).toBe(record)
    expect(removeCitation(record, leads, 0, at(1))).toBe(record)
  })
})
