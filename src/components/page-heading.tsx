import { useRef, type ReactNode } from 'react'
import { useArrivalFocus } from './arrival.ts'
import styles from './page-heading.module.css'

type Props = {
  readonly children: ReactNode
  /** A short line over the heading: which assessment, which section. */
  readonly caption?: ReactNode
  /** A first sentence, set larger. */
  readonly lead?: ReactNode
}

/** The heading of a page. It takes focus when the page was navigated to. */
export function PageHeading({ children, caption, lead }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrivalFocus(heading)
  return (
    <header className={styles.header}>
      {caption !== undefined && <p className={styles.caption}>{caption}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </header>
  )
}
