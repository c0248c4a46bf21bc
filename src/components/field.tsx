import type { ReactNode } from 'react'
import styles from './field.module.css'

/** What every field is given. `registration` comes from the page’s form. */
export type FieldProps = {
  /** Identifier of the first control: where the error summary leads. */
  readonly id: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** The ids of hint and error, for `aria-describedby`; undefined where there is neither. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`]
  return ids.filter((each) => each !== null).join(' ') || undefined
}

/** Hint and error as they stand between a label and its control. */
export function HintAndError({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  )
}
