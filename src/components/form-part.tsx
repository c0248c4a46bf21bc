/** The parts of a long form, each with its heading beside it where there is room. */
import type { ReactNode } from 'react'
import styles from './form-part.module.css'

type Props = { readonly heading: string; readonly children: ReactNode }

export function FormPart({ heading, children }: Props) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{heading}</h2>
      <div>{children}</div>
    </section>
  )
}

/** What such a form ends in, in line with its fields. */
export function FormPartsEnd({ children }: Pick<Props, 'children'>) {
  return <div className={styles.end}>{children}</div>
}
