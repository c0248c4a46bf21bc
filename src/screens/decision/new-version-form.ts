/** The form that starts a new version: who starts it. */
import { useState } from 'react'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { FieldError } from '../../components/error-summary.tsx'
import { lineLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useStores } from '../../store/context.tsx'
import { startNewVersion } from '../../store/new-version.ts'
import { address } from '../addresses.ts'
import { decisionWords as words } from './words.ts'

/** Identifier of the one field. */
export const startedByField = 'started-by'

type NewVersionForm = {
  readonly registration: UseFormRegisterReturn
  readonly errors: readonly FieldError[]
  readonly attempt: number
  /** Starts the new version and goes to its task list, or says what is missing. */
  readonly submit: () => void
}

export function useNewVersionForm(record: AssessmentRecord): NewVersionForm {
  const [, navigate] = useLocation()
  const stores = useStores()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    defaultValues: { by: '' },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const message = form.formState.errors.by?.message
  const submit = form.handleSubmit(
    ({ by }) => navigate(address('taskList', { id: startNewVersion(stores, record, by.trim()) })),
    () => setAttempt((count) => count + 1),
  )
  return {
    registration: form.register('by', {
      validate: (by) => {
        if (by.trim() === '') return words.startedByMissing
        return by.length <= lineLimit || words.startedByTooLong
      },
    }),
    errors: message === undefined ? [] : [{ field: startedByField, message }],
    attempt,
    submit: () => void submit(),
  }
}
