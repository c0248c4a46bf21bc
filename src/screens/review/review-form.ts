/** The draft of a review that is under way: saved as it changes, asked for whole when the review ends. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useCallback, useMemo } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { partsOfIso } from '../../components/date-parts.ts'
import type { FieldError } from '../../components/error-summary.tsx'
import type { DimensionId, QuestionId } from '../../domain/content/schema.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { findOnDimension, settleDifference, writeReview } from '../../domain/record/review.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { findDateProblem } from '../steps/date-problem.ts'
import { dayToKeep, useOfferedDay } from '../steps/offered-day.ts'
import { useSavedDraft } from '../steps/use-saved-draft.ts'
import { stepWords } from '../steps/words.ts'
import { useToday } from '../use-today.ts'
import { reviewWords as words } from './words.ts'

const text = z.string()
const draftSchema = z.object({
  dimensions: z.record(z.string(), z.object({ view: z.enum(['', 'agrees', 'differs']), reasons: text })),
  settled: z.record(z.string(), text),
  outcome: z.enum(['', 'recommended', 'returned']),
  comments: text,
  on: z.object({ day: text, month: text, year: text }),
})

export type ReviewForm = z.infer<typeof draftSchema>

/** What the page asks for: dimensions to find on, or differences to settle, each with the name that it is asked by. */
export type Asked = {
  readonly dimensions: readonly { readonly id: DimensionId; readonly name: string }[]
  readonly differences: readonly { readonly id: QuestionId; readonly name: string }[]
  /** Where the page leaves no choice. */
  readonly outcome?: 'returned'
}

/** The identifier of a field’s first control: the field’s path in the draft. */
export function reviewFieldId(...path: readonly string[]): string {
  return ['review', ...path].join('-')
}

/**
 * @param asked the same from one rendering to the next, or each subscribes anew
 * @returns the form; `errors` in the order of the page
 */
export function useReviewForm(
  record: AssessmentRecord,
  review: Review,
  asked: Asked,
): { readonly form: UseFormReturn<ReviewForm>; readonly errors: readonly FieldError[] } {
  const today = useToday()
  const resolver = useMemo(
    () => standardSchemaResolver(schemaFor(asked, record, today)),
    [asked, record, today],
  )
  const offered = useOfferedDay(review.on)
  const form = useForm<ReviewForm>({
    defaultValues: draftOf(review, asked, offered),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const save = useCallback(
    (current: AssessmentRecord, draft: ReviewForm, now: string) =>
      saveDraft(current, draft, asked, offered, now),
    [asked, offered],
  )
  useSavedDraft(form, record.id, save)
  return { form, errors: errorsOf(form, asked) }
}

function draftOf(review: Review, { dimensions, differences, outcome }: Asked, offered: string): ReviewForm {
  return {
    dimensions: Object.fromEntries(
      dimensions.map(({ id }) => {
        const { view = '', reasons = '' } = review.dimensions[id] ?? {}
        return [id, { view, reasons }] as const
      }),
    ),
    settled: Object.fromEntries(differences.map(({ id }) => [id, review.settled[id] ?? ''])),
    outcome: outcome ?? '',
    comments: review.comments,
    on: partsOfIso(review.on || offered),
  }
}

function saveDraft(
  record: AssessmentRecord,
  draft: ReviewForm,
  { dimensions, differences }: Asked,
  offered: string,
  now: string,
): AssessmentRecord {
  const fits = (value: string) => value.length <= passageLimit
  const found = dimensions.reduce((next, { id }) => {
    const { view = '', reasons = '' } = draft.dimensions[id] ?? {}
    return view !== '' && fits(reasons) ? findOnDimension(next, id, { view, reasons }, now) : next
  }, record)
  const settled = differences.reduce((next, { id }) => {
    const value = draft.settled[id] ?? ''
    return fits(value) ? settleDifference(next, id, value, now) : next
  }, found)
  const { comments } = draft
  return writeReview(settled, { ...(fits(comments) && { comments }), on: dayToKeep(draft.on, offered) }, now)
}

/** To recommend wants everything that the page asks for; to return wants comments. */
function schemaFor({ dimensions, differences }: Asked, record: AssessmentRecord, today: () => string) {
  return draftSchema.check(({ value: draft, issues }) => {
    const refuse = (path: readonly string[], message: string) =>
      issues.push({ code: 'custom', message, path: [...path], input: draft })
    const isRecommended = draft.outcome === 'recommended'
    for (const { id, name } of dimensions) {
      const { view = '', reasons = '' } = draft.dimensions[id] ?? {}
      const path = ['dimensions', id]
      if (isRecommended && view === '') refuse([...path, 'view'], words.selectFinding(name))
      if (view === 'differs' && reasons.trim() === '') refuse([...path, 'reasons'], words.enterReasons(name))
      if (reasons.length > passageLimit)
        refuse([...path, 'reasons'], stepWords.tooLong(words.reasons(name), passageLimit))
    }
    for (const { id, name } of differences) {
      const value = draft.settled[id] ?? ''
      if (isRecommended && value.trim() === '') refuse(['settled', id], words.enterSettled(name))
      if (value.length > passageLimit) refuse(['settled', id], stepWords.tooLong(name, passageLimit))
    }
    if (draft.outcome === '') refuse(['outcome'], words.selectOutcome)
    if (draft.outcome === 'returned' && draft.comments.trim() === '')
      refuse(['comments'], words.enterComments)
    if (draft.comments.length > passageLimit)
      refuse(['comments'], stepWords.tooLong(words.comments, passageLimit))
    const dateProblem = findDateProblem(draft.on, words.what, record, today())
    if (dateProblem !== null) refuse(['on'], dateProblem)
  })
}

function errorsOf(
  { formState: { errors } }: UseFormReturn<ReviewForm>,
  { dimensions, differences }: Asked,
): readonly FieldError[] {
  const found = [
    ...dimensions.flatMap(({ id }) =>
      (['view', 'reasons'] as const).map(
        (field) =>
          [reviewFieldId('dimensions', id, field), errors.dimensions?.[id]?.[field]?.message] as const,
      ),
    ),
    ...differences.map(({ id }) => [reviewFieldId('settled', id), errors.settled?.[id]?.message] as const),
    ...(['outcome', 'comments', 'on'] as const).map(
      (field) => [reviewFieldId(field), errors[field]?.message] as const,
    ),
  ]
  return found.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]))
}
