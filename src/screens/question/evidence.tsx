import { lazy, Suspense, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Details } from '../../components/details.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { Question } from '../../domain/content/standard.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { fieldId, lastChangeOf, type AnswersForm } from './answers-form.ts'
import { labels } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  readonly question: Question
  readonly form: UseFormReturn<AnswersForm>
}

/** `isUnknown`: the answer is that not enough is known, for which other reasons are asked. */
type ReasonsProps = Props & { readonly isUnknown?: boolean }

// Fetched when it is to be shown: the way to the first question does without it.
const Citations = lazy(async () => ({ default: (await import('../sources/citations.tsx')).Citations }))

/** What an answer rests on, and, once the result has been seen, why the answer changed. */
export function Evidence({ record, question, form, isUnknown }: Required<ReasonsProps>) {
  return (
    <>
      <Reasons record={record} question={question} form={form} isUnknown={isUnknown} />
      <Suspense>
        <Citations record={record} question={question} form={form} />
      </Suspense>
    </>
  )
}

/** Why an answer changed, and the reasons for it as it stands. */
export function Reasons({ record, question, form, isUnknown = false }: ReasonsProps) {
  return (
    <>
      <ReasonForChange record={record} question={question} form={form} />
      <TextArea
        id={fieldId(question.id, 'note')}
        label={labels.note}
        hint={isUnknown ? labels.unknownHint : labels.noteHint}
        error={form.formState.errors.answers?.[question.id]?.note?.message}
        rows={3}
        limit={passageLimit}
        registration={form.register(`answers.${question.id}.note`)}
      />
    </>
  )
}

type FoldedProps = Props & {
  /** Tells this answer from the others of the page, for who hears it alone: ‘for statement 3’. */
  readonly of: string
}

/** The sources of an answer, a press away: where many answers stand on one page. */
export function FoldedCitations({ record, question, form, of }: FoldedProps) {
  const [isOpened, setOpened] = useState(false)
  const cited = record.answers[question.id]?.citations?.length ?? 0
  return (
    <Details
      summary={
        <>
          {labels.sources(cited)}
          <span className="visually-hidden"> {of}</span>
        </>
      }
      onOpen={() => setOpened(true)}
    >
      <Suspense>{isOpened && <Citations record={record} question={question} form={form} />}</Suspense>
    </Details>
  )
}

/** Asked of every answer that changed once the result had been seen. */
export function ReasonForChange({ record, question, form }: Props) {
  if (lastChangeOf(record.changes, question) < 0) return null
  return (
    <TextArea
      id={fieldId(question.id, 'reason')}
      label={labels.reason}
      hint={labels.reasonHint}
      error={form.formState.errors.answers?.[question.id]?.reason?.message}
      rows={2}
      limit={passageLimit}
      registration={form.register(`answers.${question.id}.reason`)}
    />
  )
}
