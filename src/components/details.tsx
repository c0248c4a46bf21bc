import type { ReactNode } from 'react'
import styles from './details.module.css'

type Props = {
  readonly summary: ReactNode
  /** Whether it starts open; the reader may close it. */
  readonly open?: boolean
  /** Heard each time it is opened, so that what is inside may come only then. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** Help that opens in place: the browser’s own disclosure. */
export function Details({ summary, open = false, onOpen, children }: Props) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
