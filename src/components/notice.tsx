import { useId, type ReactNode } from 'react'
import styles from './notice.module.css'

type Props = {
  /** `attention` asks for something to be done; `quiet` tells. */
  readonly tone?: 'attention' | 'quiet'
  readonly heading?: string
  /** Spoken as soon as it appears. Only for what was just refused or went wrong. */
  readonly urgent?: boolean
  readonly children: ReactNode
}

/** A passage set apart from the text around it. */
export function Notice({ tone = 'quiet', heading, urgent = false, children }: Props) {
  const id = useId()
  return (
    <section
      className={`${styles.notice} ${styles[tone]}`}
      role={urgent ? 'alert' : undefined}
      aria-labelledby={heading === undefined ? undefined : id}
    >
      {heading !== undefined && (
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
      )}
      {children}
    </section>
  )
}
