import { useEffect } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { Notice } from '../../components/notice.tsx'
import { Radios } from '../../components/radios.tsx'
import { describeRole } from '../../domain/record/change.ts'
import type { AssessmentRecord, Role } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { protectedOrAbove } from '../role/role-form.ts'
import { labels, refused } from '../role/words.ts'

export const markingFieldId = 'report-marking'

type MarkingForm = { marking: Role['marking'] | typeof protectedOrAbove }

/** A form over the marking, saved as it is chosen. A refused choice leaves the record without a marking. */
export function useMarkingForm(record: AssessmentRecord): {
  readonly form: UseFormReturn<MarkingForm>
  readonly isRefused: boolean
} {
  const { update } = useAssessmentActions()
  const { id } = record
  const form = useForm<MarkingForm>({ defaultValues: { marking: record.role.marking } })
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
  return { form, isRefused: chosen === protectedOrAbove }
}

/** The protective marking, which has to be chosen before anything is printed. It stays at hand to be changed. */
export function MarkingFields({
  form,
  isRefused,
  error,
}: ReturnType<typeof useMarkingForm> & { readonly error?: string | undefined }) {
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Radios
        id={markingFieldId}
        legend={labels.marking}
        legendAs="label"
        hint={labels.markingHint}
        error={error}
        registration={form.register('marking')}
        choices={[
          { value: 'OFFICIAL', label: 'OFFICIAL' },
          { value: 'OFFICIAL: Sensitive', label: 'OFFICIAL: Sensitive' },
          { value: protectedOrAbove, label: labels.markingAbove },
        ]}
      />
      {isRefused && (
        <Notice tone="attention" heading={refused.heading} urgent>
          <p>{refused.reason}</p>
          <p>{refused.mend}</p>
        </Notice>
      )}
    </form>
  )
}
