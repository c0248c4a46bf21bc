/** The draft of the recommendation: saved as it changes, asked for whole when it is made. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useCallback, useMemo } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Standard } from '../../domain/content/standard.ts'
import { lineLimit, passageLimit } from '../../domain/record/fields.ts'
import { writeRecommendation } from '../../domain/record/recommend.ts'
import type { Recommendation } from '../../domain/record/recommendation-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { findDateProblem } from '../steps/date-problem.ts'
import { errorsInOrder } from '../steps/draft-errors.ts'
import { dayToKeep, useOfferedDay } from '../steps/offered-day.ts'
import { useSavedDraft } from '../steps/use-saved-draft.ts'
import { levelOfChoice, stepWords } from '../steps/words.ts'
import { useToday } from '../use-today.ts'
import { recommendationWords as words } from './words.ts'

/** The choice that stands for recommending no stream. */
export const noStream = 'none'

const text = z.string()
const draftSchema = z.object({
  band: text,
  stream: text,
  reasons: text,
  by: text,
  role: text,
  on: z.object({ day: text, month: text, year: text }),
})

export type RecommendationForm = z.infer<typeof draftSchema>

const fieldsInOrder = ['band', 'stream', 'reasons', 'by', 'role', 'on'] as const

export function recommendationFieldId(field: keyof RecommendationForm): string {
  return `recommendation-${field}`
}

/** A form over the draft. Who assessed is known from the form about the role, and the date is today’s; both can be changed. */
export function useRecommendationForm(
  standard: Standard,
  record: AssessmentRecord,
): { readonly form: UseFormReturn<RecommendationForm>; readonly errors: readonly FieldError[] } {
  const today = useToday()
  const resolver = useMemo(() => standardSchemaResolver(schemaFor(record, today)), [record, today])
  const offered = useOfferedDay(record.recommendation?.on)
  const form = useForm<RecommendationForm>({
    defaultValues: draftOf(record, offered),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const save = useCallback(
    (current: AssessmentRecord, draft: RecommendationForm, now: string) =>
      writeRecommendation(
        current,
        { ...recommendationOf(standard, draft), on: dayToKeep(draft.on, offered) },
        now,
      ),
    [standard, offered],
  )
  useSavedDraft(form, record.id, save)
  return { form, errors: errorsInOrder(form.formState.errors, fieldsInOrder, recommendationFieldId) }
}

function draftOf({ recommendation, role }: AssessmentRecord, offered: string): RecommendationForm {
  return {
    band: recommendation?.band?.toString() ?? '',
    stream: recommendation?.stream === null ? noStream : (recommendation?.stream ?? ''),
    reasons: recommendation?.reasons ?? '',
    by: recommendation?.by ?? role.assessor,
    role: recommendation?.role ?? role.assessorRole,
    on: partsOfIso(recommendation?.on || offered),
  }
}

/** What of a draft the record takes: every value that it can hold. */
export function recommendationOf(
  standard: Standard,
  draft: RecommendationForm,
): Partial<Omit<Recommendation, 'against'>> {
  const stream = standard.streams.find(({ id }) => id === draft.stream)?.id
  return {
    band: levelOfChoice(standard, draft.band),
    ...(draft.stream === noStream && { stream: null }),
    ...(stream !== undefined && { stream }),
    ...(draft.reasons.length <= passageLimit && { reasons: draft.reasons }),
    ...(draft.by.length <= lineLimit && { by: draft.by }),
    ...(draft.role.length <= lineLimit && { role: draft.role }),
    on: isoOfParts(draft.on) ?? '',
  }
}

function schemaFor(record: AssessmentRecord, today: () => string) {
  return draftSchema.check((context) => {
    const draft = context.value
    const refuse = (field: keyof RecommendationForm, message: string) =>
      context.issues.push({ code: 'custom', message, path: [field], input: draft })
    const { assessor, what } = words

    if (draft.band === '') refuse('band', words.selectBand)
    if (draft.stream === '') refuse('stream', words.selectStream)
    if (draft.reasons.trim() === '') refuse('reasons', words.enterReasons)
    if (draft.reasons.length > passageLimit) refuse('reasons', stepWords.tooLong(words.reasons, passageLimit))
    if (draft.by.trim() === '') refuse('by', stepWords.enterName(assessor))
    if (draft.by.length > lineLimit) refuse('by', stepWords.tooLong(stepWords.name, lineLimit))
    if (draft.role.trim() === '') refuse('role', stepWords.enterRole(assessor))
    if (draft.role.length > lineLimit) refuse('role', stepWords.tooLong(stepWords.role, lineLimit))
    const dateProblem = findDateProblem(draft.on, what, record, today())
    if (dateProblem !== null) refuse('on', dateProblem)
  })
}
