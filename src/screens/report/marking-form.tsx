import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Notice } from '../../components/notice.tsx'
import { Radios } from '../../components/radios.tsx'
import { describeRole } from '../../domain/record/change.ts'
import type { AssessmentRecord, Role } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { protectedOrAbove } from '../role/role-form.ts'
import { labels, refused } from '../role/words.ts'

export const markingFieldId = 'report-marking'

type MarkingForm = { marking: Role['marking'] | typeof protectedOrAbove }

/** The protective marking, which has to be chosen before anything is printed. It stays at hand to be changed. */
export function MarkingFields({
  record,
  error,
}: {
  readonly record: AssessmentRecord
  readonly error?: string | undefined
}) {
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
      {chosen === protectedOrAbove && (
        <Notice tone="attention" heading={refused.heading} urgent>
          <p>{refused.reason}</p>
          <p>{refused.mend}</p>
        </Notice>
      )}
    </form>
  )
}
