import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import styles from './citations.module.css'
import { citeWords as words } from './words.ts'

type Props = {
  /** The source, as it is referred to. */
  readonly title: string
  readonly onRemove: () => void
  readonly remove?: string
  readonly children: ReactNode
}

/** One source cited from an answer. */
export function Cited({ title, onRemove, remove = words.remove, children }: Props) {
  return (
    <div role="group" aria-label={title} className={styles.cited}>
      <p className={styles.title}>{title}</p>
      {children}
      <Button kind="secondary" onClick={onRemove}>
        {remove}
      </Button>
    </div>
  )
}
