import { useCallback } from 'react'
import type { Question } from '../../domain/content/standard.ts'
import { writeCitation, writeCitedSource } from '../../domain/record/change-sources.ts'
import type { Source } from '../../domain/record/evidence-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { CitationFields, type CitationPatch } from './citation-fields.tsx'
import { Cited } from './cited.tsx'
import { SourceFields } from './source-fields.tsx'
import { useSourceForm } from './source-form.ts'
import { citeWords as words } from './words.ts'

type Props = {
  readonly id: string
  readonly record: AssessmentRecord
  readonly question: Question
  /** Empty when the fields open. With the first thing said of it, it is registered, and cited from here. */
  readonly source: Source
}

/** A source registered from the question that it is cited from. */
export function FreshCitation({ id, record, question, source }: Props) {
  const { update } = useAssessmentActions()
  const write = useCallback(
    (edit: (before: Source) => Source) =>
      update(record.id, (current, now) => {
        const before = current.sources.find((each) => each.id === source.id) ?? source
        return writeCitedSource(current, question.id, edit(before), now)
      }),
    [update, record.id, question, source],
  )
  const cite = useCallback(
    (patch: CitationPatch) =>
      update(record.id, (current, now) => {
        const before = current.sources.find((each) => each.id === source.id) ?? source
        const cited = writeCitedSource(current, question.id, before, now)
        const place = cited.answers[question.id]?.citations?.findIndex((each) => each.source === source.id)
        return writeCitation(cited, question.id, place ?? -1, patch, now)
      }),
    [update, record.id, question, source],
  )
  const form = useSourceForm(source, write)
  return (
    <Cited title={words.freshTitle}>
      <SourceFields id={id} form={form} layout="folded" />
      <CitationFields id={`${id}-citation`} citation={{}} onChange={cite} />
    </Cited>
  )
}
