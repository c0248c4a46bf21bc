import type { UseFormReturn } from 'react-hook-form'
import { TextArea } from '../../components/text-area.tsx'
import { TextInput } from '../../components/text-input.tsx'
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

/** What an answer rests on, and, once the result has been seen, why the answer changed. */
export function Evidence({ record, question, form }: Props) {
  const errors = form.formState.errors.answers?.[question.id]
  return (
    <>
      <ReasonForChange record={record} question={question} form={form} />
      <TextArea
        id={fieldId(question.id, 'note')}
        label={labels.note}
        hint={labels.noteHint}
        error={errors?.note?.message}
        rows={3}
        limit={passageLimit}
        registration={form.register(`answers.${question.id}.note`)}
      />
      <TextInput
        id={fieldId(question.id, 'reference')}
        label={labels.reference}
        hint={labels.referenceHint}
        error={errors?.reference?.message}
        registration={form.register(`answers.${question.id}.reference`)}
      />
    </>
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
