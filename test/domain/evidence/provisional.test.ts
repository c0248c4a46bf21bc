import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { findProvisional, isProvisional } from '../../../src/domain/evidence/provisional.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { notEnoughKnown, recordAt, recordWith } from '../../builders/answers.ts'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { emptyRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const sources = [
  approvedSource('plan'),
  approvedSource('talk', { kind: 'interview', standing: '' }),
  approvedSource('draft', { standing: 'draft' }),
]

const provisionalIn = (record: AssessmentRecord) => findProvisional(record, classify(standard, record))

function explanationOf(record: AssessmentRecord) {
  const found = classify(standard, record)
  return found.outcome === 'indicated' || found.outcome === 'below-ses' ? found.explanation : []
}

/** The record with one source cited from every answer of its explanation. */
function supported(record: AssessmentRecord, source: string): AssessmentRecord {
  return withEvidence(
    record,
    sources,
    Object.fromEntries(explanationOf(record).map((question) => [question, [citation(source)]])),
  )
}

describe('a provisional result', () => {
  it.each([2, 0] as const)(
    'at level %i names every answer of its explanation that nothing supports',
    (level) => {
      const record = recordAt(level)
      expect(provisionalIn(record).length).toBeGreaterThan(3)
      expect(provisionalIn(record)).toEqual(explanationOf(record))
    },
  )

  it.each(['plan', 'talk'])('is none once the %s supports each of them', (source) => {
    const record = supported(recordAt(2), source)
    expect(provisionalIn(record)).toEqual([])
    expect(isProvisional(record, classify(standard, record))).toBe(false)
  })

  it('stays so on a draft alone', () => {
    const record = supported(recordAt(2), 'draft')
    expect(provisionalIn(record)).toEqual(explanationOf(record))
    expect(isProvisional(record, classify(standard, record))).toBe(true)
  })

  it('names the one answer that is left', () => {
    const record = supported(recordAt(2), 'plan')
    const [first, ...others] = explanationOf(record)
    const bare = withEvidence(record, sources, { [String(first)]: [] })
    expect(others.length).toBeGreaterThan(2)
    expect(provisionalIn(bare)).toEqual([first])
  })

  it('is none where nothing is determined', () => {
    const unknown = Object.fromEntries(standard.indicators.map(({ id }) => [id, notEnoughKnown]))
    expect(provisionalIn(recordWith(unknown))).toEqual([])
    expect(provisionalIn(emptyRecord())).toEqual([])
  })
})
