/** The form that moves an assessment: who makes the move. */
import { useState } from 'react'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Standard } from '../../domain/content/standard.ts'
import { lineLimit } from '../../domain/record/fields.ts'
import type { MoveStep } from '../../domain/record/move-parts.ts'
import { type Move, moveRelease } from '../../domain/record/move-release.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { sayMove } from '../../domain/report/words/move.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { moveWords as words } from './words.ts'

/** Identifier of the one field. */
export const movedByField = 'moved-by'

export type Moving = {
  readonly record: AssessmentRecord
  readonly standard: Standard
  readonly steps: readonly MoveStep[]
  /** The release that the last step leads to. */
  readonly to: Standard
  readonly move: Move
}

type MoveForm = {
  readonly registration: UseFormRegisterReturn
  readonly errors: readonly FieldError[]
  readonly attempt: number
  /** Moves the record and goes to its task list, or says what is missing. */
  readonly submit: () => void
}

export function useMoveForm({ record, standard, steps, to, move }: Moving): MoveForm {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    defaultValues: { by: record.role.assessor },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const message = form.formState.errors.by?.message
  const submit = form.handleSubmit(
    ({ by }) => {
      const act = { by: by.trim(), said: sayMove(standard, to, move) }
      update(record.id, (current, now) => moveRelease(current, standard, steps, act, now))
      navigate(address('taskList', { id: record.id }))
    },
    () => setAttempt((count) => count + 1),
  )
  return {
    registration: form.register('by', {
      validate: (by) => {
        if (by.trim() === '') return words.byMissing
        return by.length <= lineLimit || words.byTooLong
      },
    }),
    errors: message === undefined ? [] : [{ field: movedByField, message }],
    attempt,
    submit: () => void submit(),
  }
}
