import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import * as z from 'zod/mini'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { useWaysIn } from '../../store/use-ways-in.ts'
import { address } from '../addresses.ts'

const field = 'result-code'
const formSchema = z.object({
  code: z.string().check(z.trim(), z.minLength(1, 'Enter a result code')),
})

/** Opens a result code from a report, for a reviewer who wants the same classification back. */
export function OpenCodeScreen() {
  const [, navigate] = useLocation()
  const { openCode } = useWaysIn()
  // A new attempt is announced anew, also where the message is the same as before.
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    defaultValues: { code: '' },
    resolver: standardSchemaResolver(formSchema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const error = form.formState.errors.code?.message
  useDocumentTitle(['Open a result code'], error !== undefined)

  const submit = form.handleSubmit(
    async ({ code }) => {
      const opened = await openCode(code)
      if (opened.ok) navigate(address(opened.isComplete ? 'result' : 'taskList', { id: opened.id }))
      else {
        form.setError('code', { message: opened.problem })
        setAttempt((count) => count + 1)
      }
    },
    () => setAttempt((count) => count + 1),
  )

  return (
    <>
      <BackLink to={address('start')}>Back to the start</BackLink>
      <ErrorSummary errors={error === undefined ? [] : [{ field, message: error }]} attempt={attempt} />
      <PageHeading lead="A result code holds every answer of an assessment in one line. It gives the same classification back.">
        Open a result code
      </PageHeading>
      <p>
        The code carries the answers, how firm they are, and the secondary verification. It does not carry the
        role’s description, notes, references or explanations, so you start those again.
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextArea
          id={field}
          label="Result code"
          hint="It begins with SESWLS/ and stands on the first page of a report. Spaces around it do not matter."
          error={error}
          rows={3}
          limit={2_000}
          registration={form.register('code')}
        />
        <Button type="submit">Open</Button>
      </form>
    </>
  )
}
