import type { ComponentProps } from 'react'
import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Props = FieldProps & {
  readonly label: string
  /** From the page’s form, or a value held by the page. */
  readonly registration: Pick<ComponentProps<'input'>, 'name' | 'value' | 'onChange' | 'onBlur' | 'ref'>
  readonly width?: 'full' | 'medium' | 'short'
  readonly inputMode?: 'text' | 'numeric'
}

/** One line of text. */
export function TextInput({ id, label, hint, error, registration, width = 'full', inputMode }: Props) {
  return (
    <div className={`${styles.field} ${error === undefined ? '' : styles.failed}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <input
        id={id}
        type="text"
        autoComplete="off"
        inputMode={inputMode}
        className={`${styles.input} ${width === 'full' ? '' : styles[width]}`}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        {...registration}
      />
    </div>
  )
}
