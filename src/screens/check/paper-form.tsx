import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { compareFingerprint, type FingerprintComparison } from '../../domain/record/compare-fingerprint.ts'
import styles from './check-screen.module.css'
import { checkWords as words, differenceInWords } from './words.ts'

/** A fingerprint typed in from paper, and which of its groups differ. */
export function PaperForm({ fingerprint }: { readonly fingerprint: string }) {
  const id = useId()
  const [found, setFound] = useState<FingerprintComparison | null>(null)
  const form = useForm({ defaultValues: { typed: '' } })
  const error = form.formState.errors.typed?.message
  const submit = form.handleSubmit(
    ({ typed }) => setFound(compareFingerprint(typed, fingerprint)),
    () => setFound(null),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        id={id}
        label={words.paper}
        hint={words.paperHint}
        error={error}
        registration={form.register('typed', {
          validate: (typed) => typed.trim() !== '' || words.enterPaper,
        })}
      />
      <Button type="submit" kind="secondary">
        {words.compare}
      </Button>
      <div className={styles.compared} role="status">
        {found !== null && (
          <Notice
            tone={found.outcome === 'same' ? 'quiet' : 'attention'}
            heading={found.outcome === 'same' ? words.sameHeading : words.differsHeading}
          >
            <p>{found.outcome === 'same' ? words.same : differenceInWords(found)}</p>
          </Notice>
        )}
      </div>
    </form>
  )
}
