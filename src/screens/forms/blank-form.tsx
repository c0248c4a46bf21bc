import type { ReactNode } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import styles from './forms.module.css'
import { formWords as words } from './words.ts'
import '../../outputs/pages.css'

type Props = {
  readonly standard: Standard
  readonly title: string
  readonly lead: string
  readonly print: string
  readonly children: ReactNode
}

/** A page that is made to be printed and written on. It belongs to no assessment. */
export function BlankForm({ standard, title, lead, print, children }: Props) {
  const { release } = standard
  useDocumentTitle([title])
  usePrintTitle(title)
  return (
    <div className={styles.form}>
      <div className={styles.tools}>
        <BackLink to={address('forms')}>{words.backToForms}</BackLink>
      </div>
      <PageHeading lead={lead}>{title}</PageHeading>
      <div className={styles.tools}>
        <Button onClick={() => window.print()}>{print}</Button>
      </div>
      {children}
      <p className={styles.source}>
        {words.release(release.id)} {release.attribution}
      </p>
    </div>
  )
}
