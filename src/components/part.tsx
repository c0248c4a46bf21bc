import type { ReactNode } from 'react'
import styles from './part.module.css'

type Props = { readonly heading: string; readonly children: ReactNode }

/** A section with its heading in the margin, as an Act has its notes. */
export function Part({ heading, children }: Props) {
  return (
    <section className={styles.part}>
      <h2 className={styles.margin}>{heading}</h2>
      <div>{children}</div>
    </section>
  )
}
