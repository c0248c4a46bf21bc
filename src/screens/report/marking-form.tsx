import { useEffect } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { describeRole } from '../../domain/record/change.ts'
import type { AssessmentRecord, Role } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { MarkingFields, markingProblems, protectedOrAbove } from '../role/marking.tsx'

export const markingFieldId = 'report-marking'

type Draft = { marking: Role['marking'] | typeof protectedOrAbove }

export type MarkingChoice = {
  readonly form: UseFormReturn<Draft>
  readonly chosen: Draft['marking']
  /** What is said where one was to be chosen, and none was that can be kept. */
  readonly problem: string
}

/** The choice of the marking, saved as it is made. A refused choice leaves the record without a marking. */
export function useMarkingChoice(record: AssessmentRecord): MarkingChoice {
  const { update } = useAssessmentActions()
  const { id } = record
  const form = useForm<Draft>({ defaultValues: { marking: record.role.marking } })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { marking } }) =>
          update(id, (current, now) =>
            describeRole(current, { marking: marking === protectedOrAbove ? '' : marking }, now),
          ),
      }),
    [form, id, update],
  )
  const chosen = useWatch({ control: form.control, name: 'marking' })
  const problem = chosen === protectedOrAbove ? markingProblems.refused : markingProblems.missing
  return { form, chosen, problem }
}

type Props = { readonly choice: MarkingChoice; readonly error: string | undefined }

/** The protective marking, which has to be chosen before anything is printed. It stays at hand to be changed. */
export function MarkingForm({ choice: { form, chosen }, error }: Props) {
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <MarkingFields
        id={markingFieldId}
        chosen={chosen}
        error={error}
        registration={form.register('marking')}
      />
    </form>
  )
}
