import { useEffect, useId, useRef, type MouseEvent } from 'react'
import styles from './error-summary.module.css'

export type FieldError = {
  /** Identifier of the control to lead to. */
  readonly field: string
  /** The same words as beside the field. */
  readonly message: string
}

type Props = {
  readonly errors: readonly FieldError[]
  /** Grows with each attempt to continue: the summary takes focus anew each time. */
  readonly attempt: number
}

/** What stands in the way of continuing. Takes focus; each link leads to its field. */
export function ErrorSummary({ errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  const heading = useId()
  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div ref={summary} className={styles.summary} role="alert" aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading} className={styles.heading}>
        There is a problem
      </h2>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              className={styles.link}
              onClick={(event) => goToField(event, error.field)}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The address is the router’s, so the move is made here: what is folded opens, the question comes into view, then focus. */
function goToField(event: MouseEvent, field: string): void {
  event.preventDefault()
  const control = document.getElementById(field)
  for (const details of document.querySelectorAll('details')) {
    if (details.contains(control)) details.open = true
  }
  const question =
    control?.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${field}"]`)
  question?.scrollIntoView()
  control?.focus()
}
