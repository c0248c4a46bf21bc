import type { ReactNode } from 'react'
import styles from './details.module.css'

type Props = {
  readonly summary: ReactNode
  /** Whether it starts open; the reader may close it. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Help that opens in place: the browser’s own disclosure. */
export function Details({ summary, open = false, children }: Props) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
