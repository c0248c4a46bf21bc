import type { ComponentProps } from 'react'
import { controlOf, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Props = FieldProps & {
  readonly label: string
  /** From the page’s form, or a value held by the page. */
  readonly registration: Pick<ComponentProps<'input'>, 'name' | 'value' | 'onChange' | 'onBlur' | 'ref'>
  readonly width?: 'full' | 'medium' | 'short'
  readonly inputMode?: 'text' | 'numeric'
}

/** One line of text. */
export function TextInput({ label, registration, width = 'full', inputMode, ...field }: Props) {
  return (
    <Field label={label} {...field}>
      <input
        {...controlOf(field)}
        type="text"
        autoComplete="off"
        inputMode={inputMode}
        className={`${styles.input} ${width === 'full' ? '' : styles[width]}`}
        {...registration}
      />
    </Field>
  )
}
