/** Sources and citations for tests. */
import * as z from 'zod/mini'
import {
  type Citation,
  citationSchema,
  type Source,
  type SourceId,
  sourceIdSchema,
  sourceSchema,
} from '../../src/domain/record/evidence-schema.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'

export function sourceId(id: string): SourceId {
  return z.parse(sourceIdSchema, id)
}

/** A source, an approved document where the test says nothing else. */
export function approvedSource(id: string, parts: Partial<Source> = {}): Source {
  const whole = {
    id,
    kind: 'other-document',
    title: `The ${id}`,
    date: '',
    version: '',
    standing: 'approved',
    keptAt: '',
    ...parts,
  }
  return z.parse(sourceSchema, whole)
}

/** A citation that speaks about the role. */
export function citation(source: string, parts: Partial<Citation> = {}): Citation {
  return z.parse(citationSchema, { source, place: '', words: '', about: 'role', ...parts })
}

/** The record with these sources registered, and these citations at its answers. */
export function withEvidence(
  record: AssessmentRecord,
  sources: readonly Source[],
  cited: Readonly<Record<string, readonly Citation[]>> = {},
): AssessmentRecord {
  const answers = Object.entries(record.answers).map(([question, answer]) => {
    const citations = cited[question]
    return [question, citations ? { ...answer, citations: [...citations] } : answer] as const
  })
  return { ...record, sources: [...sources], answers: Object.fromEntries(answers) }
}

/** The record with every answer citing one approved source, each at a place of its own: no result of it is provisional. */
export function supportedRecord(record: AssessmentRecord): AssessmentRecord {
  const cited = Object.keys(record.answers).map(
    (question) => [question, [citation('chart', { place: `at ${question}` })]] as const,
  )
  return withEvidence(record, [approvedSource('chart')], Object.fromEntries(cited))
}
