import { useForm } from 'react-hook-form'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { readResultCode } from '../../domain/record/result-code.ts'
import { checkWords as words } from './words.ts'

export const codeField = 'check-code'

type Props = {
  readonly error: string | undefined
  readonly onCode: (code: { readonly release: string; readonly body: string }) => void
  readonly onProblem: (problem: string) => void
}

/** A result code, read when asked to; what is wrong with it is told to the page. */
export function CodeForm({ error, onCode, onProblem }: Props) {
  const form = useForm({ defaultValues: { code: '' } })
  const submit = form.handleSubmit(({ code }) => {
    if (code.trim() === '') return onProblem(words.enterCode)
    const read = readResultCode(code)
    return read.ok ? onCode({ release: read.release, body: read.body }) : onProblem(read.problem)
  })
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextArea
        id={codeField}
        label={words.code}
        hint={words.codeHint}
        error={error}
        rows={3}
        limit={2_000}
        registration={form.register('code')}
      />
      <Button type="submit" kind="secondary">
        {words.checkCode}
      </Button>
    </form>
  )
}
