import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { lineLimit } from '../../domain/record/fields.ts'
import type { MoveStep } from '../../domain/record/move-parts.ts'
import { type Move, moveRelease } from '../../domain/record/move-release.ts'
import { sayMove } from '../../domain/report/words/move.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { moveWords as words } from './words.ts'

const field = 'moved-by'

type Props = AssessmentScreenProps & {
  readonly steps: readonly MoveStep[]
  readonly move: Move
  readonly to: Standard
}

/** The move itself: who makes it, and the button. */
export function MoveForm({ record, standard, steps, move, to }: Props) {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    defaultValues: { by: record.role.assessor },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const error = form.formState.errors.by?.message
  useDocumentTitle([words.heading, record.role.title], error !== undefined)
  const submit = form.handleSubmit(
    ({ by }) => {
      const act = { by: by.trim(), said: sayMove(standard, to, move) }
      update(record.id, (current, now) => moveRelease(current, standard, steps, act, now))
      navigate(address('taskList', { id: record.id }))
    },
    () => setAttempt((count) => count + 1),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={error === undefined ? [] : [{ field, message: error }]} attempt={attempt} />
      <TextInput
        id={field}
        label={words.by}
        hint={words.byHint}
        error={error}
        width="medium"
        registration={form.register('by', {
          validate: (by) => {
            if (by.trim() === '') return words.byMissing
            return by.length <= lineLimit || words.byTooLong
          },
        })}
      />
      <Button type="submit">{words.move(to.release.id)}</Button>
    </form>
  )
}
