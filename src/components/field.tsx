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

/** What ties a control to its label, hint and error. */
export function controlOf({ id, hint, error }: FieldProps) {
  return {
    id,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error === undefined ? undefined : true,
  }
}

type FrameProps = FieldProps & { readonly label: ReactNode; readonly children: ReactNode }

/** The frame of a field of one control: its label, hint and error, and then the control. */
export function Field({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className={`${styles.field} ${error === undefined ? '' : styles.failed}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}
