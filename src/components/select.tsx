import type { ComponentProps } from 'react'
import { controlOf, Field, type FieldProps } from './field.tsx'
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
export function Select({ label, prompt, choices, registration, ...field }: Props) {
  return (
    <Field label={label} {...field}>
      <select {...controlOf(field)} className={`${styles.input} ${styles.select}`} {...registration}>
        <option value="">{prompt}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
