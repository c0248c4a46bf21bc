import type { UseFormRegisterReturn } from 'react-hook-form'
import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Props = FieldProps & {
  readonly legend: string
  readonly registration: Readonly<Record<'day' | 'month' | 'year', UseFormRegisterReturn>>
}

const parts = [
  { part: 'day', label: 'Day' },
  { part: 'month', label: 'Month' },
  { part: 'year', label: 'Year' },
] as const

/** A date that is known, typed in three parts. */
export function DateInput({ id, legend, hint, error, registration }: Props) {
  return (
    <fieldset
      className={`${styles.field} ${error === undefined ? '' : styles.failed}`}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={styles.label}>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={styles.parts}>
        {parts.map(({ part, label }) => {
          const partId = part === 'day' ? id : `${id}-${part}`
          return (
            <div key={part} className={part === 'year' ? styles['part-year'] : styles.part}>
              <label htmlFor={partId} className={styles['part-label']}>
                {label}
              </label>
              <input
                id={partId}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                className={styles.input}
                aria-invalid={error === undefined ? undefined : true}
                {...registration[part]}
              />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
