/**
 * The draft of one page of answers. The form holds what is typed; every change goes to the record at once,
 * so that leaving loses nothing, and only Continue asks for what is missing.
 */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useMemo } from 'react'
import { useForm, type FieldErrors, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import type { FieldError } from '../../components/error-summary.tsx'
import { asksFirmness, optionsOf, type Question, type Standard } from '../../domain/content/standard.ts'
import { answerQuestion, giveReason, type AnswerPatch } from '../../domain/record/change.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { nameInMessage, problems } from './words.ts'

const draftSchema = z.object({
  option: z.string(),
  firmness: z.string(),
  note: z.string(),
  reason: z.string(),
  /** Of each source that is being registered from here, by its identifier: what is wrong with it, by its field. */
  sources: z.record(z.string(), z.record(z.string(), z.string())),
})

type Draft = z.infer<typeof draftSchema>
export type AnswersForm = { answers: Record<string, Draft> }
export type AnswerField = Exclude<keyof Draft, 'sources'>

/** The identifier of a field’s first control, for the error summary. */
export function fieldId(question: string, field: AnswerField): string {
  return `${question}-${field}`
}

/** What the identifiers of the fields of a source begin with that is registered from a question. */
export function freshSourceId(question: string, source: string): string {
  return `${question}-cited-${source}`
}

/**
 * A form over these questions, filled from the record and saved to it as it changes.
 *
 * @param questions the same list from one rendering to the next, or each rendering subscribes anew
 * @param rate saves an answer as a reviewer’s rating instead, which has no history of changes
 * @returns the form; `errors` in content order, each leading to its field
 */
export function useAnswersForm(
  standard: Standard,
  record: AssessmentRecord,
  questions: readonly Question[],
  rate?: typeof answerQuestion,
): { form: UseFormReturn<AnswersForm>; errors: readonly FieldError[] } {
  const { update } = useAssessmentActions()
  const { id, changes } = record
  const resolver = useMemo(
    () => standardSchemaResolver(answersSchema(standard, questions, changes)),
    [standard, questions, changes],
  )
  const form = useForm<AnswersForm>({
    defaultValues: {
      answers: Object.fromEntries(questions.map((question) => [question.id, draftOf(record, question)])),
    },
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    // The summary takes focus instead: it says all there is to mend.
    shouldFocusError: false,
  })

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (rate) {
            return update(id, (current, now) =>
              questions.reduce((next, question) => {
                const draft = values.answers[question.id]
                return draft ? rate(next, question.id, patchOf(standard, question, draft), now) : next
              }, current),
            )
          }
          // Another change is another entry in the log, with a reason of its own: the field starts afresh.
          const afresh: { question: Question; reason: string }[] = []
          update(id, (current, now) =>
            questions.reduce((next, question) => {
              const draft = values.answers[question.id]
              if (draft === undefined) return next
              const answered = answerQuestion(next, question.id, patchOf(standard, question, draft), now)
              const at = lastChangeOf(answered.changes, question)
              if (at === lastChangeOf(next.changes, question)) return giveReasonFor(answered, at, draft, now)
              afresh.push({ question, reason: answered.changes[at]?.reason ?? '' })
              return answered
            }, current),
          )
          for (const { question, reason } of afresh) form.setValue(`answers.${question.id}.reason`, reason)
        },
      }),
    [form, id, questions, rate, standard, update],
  )

  return { form, errors: errorsOf(questions, form.formState.errors) }
}

type Changes = AssessmentRecord['changes']

/** The place in the log of the last change to this question; -1 where there is none. */
export function lastChangeOf(changes: Changes, question: Question): number {
  return changes.findLastIndex((change) => change.question === question.id)
}

function draftOf(record: AssessmentRecord, question: Question): Draft {
  const answer = record.answers[question.id]
  return {
    option: answer?.option ?? '',
    firmness: answer?.firmness ?? '',
    note: answer?.note ?? '',
    reason: record.changes[lastChangeOf(record.changes, question)]?.reason ?? '',
    sources: {},
  }
}

/** What of a draft may enter the record: known options, and texts that are not too long. */
function patchOf(standard: Standard, question: Question, draft: Draft): AnswerPatch {
  const { unknown, firmness } = standard.questionnaire
  const option = [unknown, ...optionsOf(standard, question)].find((each) => each.id === draft.option)?.id
  const firm = firmness.options.find((each) => each.id === draft.firmness)?.id
  return {
    ...(option !== undefined && { option }),
    ...(firm !== undefined && { firmness: firm }),
    ...(draft.note.length <= passageLimit && { note: draft.note }),
  }
}

function giveReasonFor(record: AssessmentRecord, at: number, draft: Draft, now: string): AssessmentRecord {
  return at < 0 || draft.reason.length > passageLimit ? record : giveReason(record, at, draft.reason, now)
}

function answersSchema(standard: Standard, questions: readonly Question[], changes: Changes) {
  const { unknown } = standard.questionnaire
  return z.object({ answers: z.record(z.string(), draftSchema) }).check((context) => {
    const refuse = (question: Question, field: AnswerField | readonly string[], message: string) =>
      context.issues.push({
        code: 'custom',
        message,
        path: ['answers', question.id, field].flat(),
        input: context.value,
      })
    for (const [index, question] of questions.entries()) {
      const draft = context.value.answers[question.id]
      if (draft === undefined) continue
      const name = nameInMessage(question, index + 1)
      if (draft.option === '') refuse(question, 'option', problems.option(question, name))
      else if (draft.option !== unknown.id && asksFirmness(question) && draft.firmness === '') {
        refuse(question, 'firmness', problems.firmness(name))
      }
      if (draft.note.length > passageLimit) refuse(question, 'note', problems.note(name))
      if (lastChangeOf(changes, question) >= 0 && draft.reason.trim() === '') {
        refuse(question, 'reason', problems.reasonMissing(name))
      }
      if (draft.reason.length > passageLimit) refuse(question, 'reason', problems.reason(name))
      for (const [source, found] of Object.entries(draft.sources)) {
        for (const [field, problem] of Object.entries(found)) {
          refuse(question, ['sources', source, field], problems.source(problem, name))
        }
      }
    }
  })
}

const fields = ['option', 'firmness', 'note', 'reason'] as const satisfies readonly AnswerField[]

function errorsOf(questions: readonly Question[], errors: FieldErrors<AnswersForm>): readonly FieldError[] {
  return questions.flatMap(({ id }) => [
    ...fields.flatMap((field) => {
      const message = errors.answers?.[id]?.[field]?.message
      return message === undefined ? [] : [{ field: fieldId(id, field), message }]
    }),
    ...Object.entries(errors.answers?.[id]?.sources ?? {}).flatMap(([source, found]) =>
      Object.entries(found ?? {}).flatMap(([field, error]) => {
        const message = error?.message
        return message === undefined ? [] : [{ field: `${freshSourceId(id, source)}-${field}`, message }]
      }),
    ),
  ])
}
