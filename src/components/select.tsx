import type { ComponentProps } from 'react'
import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Props = FieldProps & {
  readonly label: string
  /** Stands first, and is no choice. */
  readonly prompt: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** From the page’s form, or a value held by the page. */
  readonly registration: Pick<ComponentProps<'select'>, 'name' | 'value' | 'onChange' | 'onBlur' | 'ref'>
}

/** One choice of a long list. Nothing is chosen beforehand. */
export function Select({ id, label, hint, error, prompt, choices, registration }: Props) {
  return (
    <div className={`${styles.field} ${error === undefined ? '' : styles.failed}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <select
        id={id}
        className={`${styles.input} ${styles.select}`}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        {...registration}
      >
        <option value="">{prompt}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
