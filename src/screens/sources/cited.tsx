import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import styles from './citations.module.css'
import { citeWords as words } from './words.ts'

type Props = {
  /** The source, as it is referred to. */
  readonly title: string
  readonly onRemove?: () => void
  readonly children: ReactNode
}

/** One source cited from an answer. */
export function Cited({ title, onRemove, children }: Props) {
  return (
    <div role="group" aria-label={title} className={styles.cited}>
      <p className={styles.title}>{title}</p>
      {children}
      {onRemove && (
        <Button kind="secondary" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </div>
  )
}
