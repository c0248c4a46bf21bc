import { useCallback, useEffect } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { Question } from '../../domain/content/standard.ts'
import { writeCitation, writeCitedSource } from '../../domain/record/change-sources.ts'
import type { Source } from '../../domain/record/evidence-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { freshSourceId, type AnswersForm } from '../question/answers-form.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { CitationFields, type CitationPatch } from './citation-fields.tsx'
import { Cited } from './cited.tsx'
import { SourceFields } from './source-fields.tsx'
import { findSourceProblems, useSourceForm } from './source-form.ts'
import { citeWords as words } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  readonly question: Question
  /** Empty when the fields open. With the first thing said of it, it is registered, and cited from here. */
  readonly source: Source
  /** Of the answers of the page, whose Continue asks for the source as a whole. */
  readonly answers: UseFormReturn<AnswersForm>
  readonly onRemove: () => void
}

/** A source registered from the question that it is cited from. */
export function FreshCitation({ record, question, source, answers, onRemove }: Props) {
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
  const draft = useWatch({ control: form.control })
  const isBegun = record.sources.some((each) => each.id === source.id)
  useEffect(() => {
    const found = isBegun ? findSourceProblems(form.getValues()) : {}
    answers.setValue(`answers.${question.id}.sources.${source.id}`, found)
  }, [answers, question, source, form, draft, isBegun])
  const told = answers.formState.errors.answers?.[question.id]?.sources?.[source.id] ?? {}
  const problems = Object.fromEntries(Object.entries(told).map(([field, error]) => [field, error?.message]))
  const id = freshSourceId(question.id, source.id)
  return (
    <Cited title={words.freshTitle} remove={words.removeFresh} onRemove={onRemove}>
      <SourceFields id={id} form={form} problems={problems} layout="folded" />
      <CitationFields id={`${id}-citation`} citation={{}} onChange={cite} />
    </Cited>
  )
}
