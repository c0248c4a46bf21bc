import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './back-link.module.css'

/** The way back, at the top of a page. Its words name where it leads. */
export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <p className={styles.back}>
      <Link to={to} className={styles.link}>
        {children}
      </Link>
    </p>
  )
}
