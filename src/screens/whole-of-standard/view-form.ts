/** The draft of the whole-of-standard check: saved as it changes, asked for whole on Continue. */
import { useCallback } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Determination } from '../../domain/classify/types.ts'
import { needsReasonToAgree } from '../../domain/classify/whole-of-standard.ts'
import { againstOf } from '../../domain/record/against.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { WholeOfStandard } from '../../domain/record/recommendation-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { standingOfCheck } from '../../domain/record/standing.ts'
import { checkWholeOfStandard } from '../../domain/record/whole-of-standard.ts'
import { useSavedDraft } from '../steps/use-saved-draft.ts'
import { stepWords } from '../steps/words.ts'
import { wholeOfStandardWords as words } from './words.ts'

export type ViewForm = { view: '' | WholeOfStandard['view']; reasons: string }

export const viewFieldId = { view: 'whole-of-standard-view', reasons: 'whole-of-standard-reasons' } as const

/** A form over the check. One that is to be redone brings its text, but the view has to be taken anew. */
export function useViewForm(
  record: AssessmentRecord,
  classification: Determination,
): { readonly form: UseFormReturn<ViewForm>; readonly errors: readonly FieldError[] } {
  const before = record.wholeOfStandard
  const isToRedo = standingOfCheck(record, classification) === 'to-redo'
  const form = useForm<ViewForm>({
    defaultValues: {
      view: before === undefined || isToRedo ? '' : before.view,
      reasons: before?.reasons ?? '',
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const save = useCallback(
    (current: AssessmentRecord, draft: ViewForm, now: string) => {
      const entry = entryOf(draft, current.wholeOfStandard, classification)
      return entry ? checkWholeOfStandard(current, entry, now) : current
    },
    [classification],
  )
  useSavedDraft(form, record.id, save)
  const { errors } = form.formState
  return {
    form,
    errors: (['view', 'reasons'] as const).flatMap((field) => {
      const message = errors[field]?.message
      return message === undefined ? [] : [{ field: viewFieldId[field], message }]
    }),
  }
}

/** What of a draft enters the record. While no view is taken anew, a text changes only what was written before. */
function entryOf(
  { view, reasons }: ViewForm,
  before: WholeOfStandard | undefined,
  classification: Determination,
): WholeOfStandard | null {
  if (reasons.length > passageLimit) return null
  if (view !== '') return { view, reasons, against: againstOf(classification) }
  return before ? { ...before, reasons } : null
}

/** The rules of Continue. To depart always wants reasons; to agree does where a dimension stands far below. */
export function viewRules(classification: Determination) {
  return {
    view: { validate: (value: string) => value !== '' || words.selectView },
    reasons: {
      validate: (value: string, { view }: ViewForm) => {
        const isWanted = view === 'depart' || needsReasonToAgree(classification)
        if (isWanted && value.trim() === '') return words.enterReasons
        return value.length <= passageLimit || stepWords.tooLong(words.reasonsName, passageLimit)
      },
    },
  }
}
