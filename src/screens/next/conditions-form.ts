/** The draft of the conditions: saved as it changes, and looked over on Continue. Every question may stay open. */
import { useEffect } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { type DateParts, isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Guidance } from '../../domain/guidance/compile.ts'
import { answersFromRole, type ConditionAnswers, readAmount, readFacts } from '../../domain/guidance/facts.ts'
import type { AskedCondition } from '../../domain/guidance/schema.ts'
import { findReversed } from '../../domain/guidance/spans.ts'
import { answerConditions } from '../../domain/record/implement.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import type { NextScreenProps } from './with-guidance.tsx'
import { conditionWords as words } from './words.ts'

/** Choices and amounts as texts, dates in parts; by question. */
export type ConditionsForm = { texts: Record<string, string>; dates: Record<string, DateParts> }

export function conditionFieldId(condition: AskedCondition): string {
  return `condition-${condition.id}`
}

/** A form over every question, whether it arises now or not: what was typed stays where a question comes back. */
export function useConditionsForm({
  record,
  guidance,
  answers,
}: NextScreenProps): UseFormReturn<ConditionsForm> {
  const { update } = useAssessmentActions()
  const { id } = record
  const form = useForm<ConditionsForm>({
    defaultValues: draftOf(guidance, answers),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          update(id, (current, now) =>
            answerConditions(
              current,
              guidance.release.id,
              withoutThose(answersFromRole(current), answersOf(guidance, values)),
              now,
            ),
          ),
      }),
    [form, id, guidance, update],
  )
  return form
}

function draftOf({ conditions }: Guidance, answers: ConditionAnswers): ConditionsForm {
  const draft: ConditionsForm = { texts: {}, dates: {} }
  for (const { id, type } of conditions) {
    const answer = answers[id] ?? ''
    if (type === 'date') draft.dates[id] = partsOfIso(answer)
    else draft.texts[id] = answer
  }
  return draft
}

/** What of a draft the record takes: dates and amounts that are none leave their question open. */
function answersOf({ conditions }: Guidance, { texts, dates }: ConditionsForm): ConditionAnswers {
  return Object.fromEntries(
    conditions.map(({ id, type }) => {
      if (type === 'date') return [id, (dates[id] && isoOfParts(dates[id])) ?? '']
      return [id, type === 'amount' ? (readAmount(texts[id] ?? '') ?? '') : (texts[id] ?? '')]
    }),
  )
}

/** Answers but those that the role gives already: kept here, they would no longer follow a change of the role. */
function withoutThose(given: ConditionAnswers, answers: ConditionAnswers): ConditionAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === given[id] ? '' : answer]),
  )
}

/** The errors of the questions that arise, in the order of the page. */
export function findErrors(
  { guidance, band, facts }: NextScreenProps,
  values: ConditionsForm,
): readonly FieldError[] {
  const reversed = findReversed(guidance, readFacts(guidance, band.band, answersOf(guidance, values)).known)
  return facts.asked.flatMap((condition) => {
    const message = problemOf(condition, values, reversed)
    return message === null ? [] : [{ field: conditionFieldId(condition), message }]
  })
}

function problemOf(
  { id, type, question }: AskedCondition,
  { texts, dates }: ConditionsForm,
  reversed: readonly string[],
): string | null {
  if (type === 'date' && dates[id] && isoOfParts(dates[id]) === null) return words.realDate(question)
  if (type === 'amount' && readAmount(texts[id] ?? '') === null) return words.amount(question)
  return reversed.includes(id) ? words.reversed(question) : null
}
