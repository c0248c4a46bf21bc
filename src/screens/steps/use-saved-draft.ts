import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'

/**
 * Saves a page’s draft to its record as it changes, so that leaving loses nothing.
 *
 * @param save a change of the record; the same function from one rendering to the next, or each subscribes anew
 */
export function useSavedDraft<Draft extends FieldValues>(
  form: UseFormReturn<Draft>,
  id: string,
  save: (record: AssessmentRecord, draft: Draft, now: string) => AssessmentRecord,
): void {
  const { update } = useAssessmentActions()
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => update(id, (record, now) => save(record, values, now)),
      }),
    [form, id, save, update],
  )
}
