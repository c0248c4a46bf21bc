import { useState, type ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { controlOf, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Props = FieldProps & {
  readonly label: ReactNode
  readonly registration: UseFormRegisterReturn
  readonly rows?: number
  /** The most characters that are kept. Spoken of only in its last tenth. */
  readonly limit: number
}

/** A passage of text. What goes beyond the limit stays on the page, and the page says that it is not saved. */
export function TextArea({ label, registration, rows = 4, limit, ...field }: Props) {
  const [left, setLeft] = useState(limit)
  const near = left < limit / 10
  return (
    <Field label={label} {...field}>
      <textarea
        {...controlOf(field)}
        rows={rows}
        // Where the field grows with its text, `rows` would no longer hold it open.
        style={{ minHeight: `${rows * 1.55 + 1.2}em` }}
        className={`${styles.input} ${styles.area}`}
        {...registration}
        onInput={(event) => setLeft(limit - event.currentTarget.value.length)}
      />
      <div role="status">
        {near && (
          <p className={`${styles.count} ${left < 0 ? styles.over : ''}`}>
            {left < 0
              ? `${characters(-left)} too many. The text is kept on this page, but saved only once it is shorter.`
              : `${characters(left)} left`}
          </p>
        )}
      </div>
    </Field>
  )
}

/** Counted in hundreds while there are many, so that a reader is not told of each one. */
function characters(count: number): string {
  const shown = count > 100 ? Math.ceil(count / 100) * 100 : count
  return `${count > 100 ? 'About ' : ''}${shown.toLocaleString('en-AU')} ${shown === 1 ? 'character' : 'characters'}`
}
