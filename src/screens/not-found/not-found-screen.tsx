import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { address } from '../addresses.ts'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  useDocumentTitle(['Page not found'])
  return (
    <>
      <PageHeading lead="The address leads to no page of this tool.">Page not found</PageHeading>
      <p>If you typed the address, check it. If you followed a link, the page may have moved.</p>
      <p>Assessments kept in this browser are listed on the start page.</p>
      <ButtonLink to={address('start')}>Go to the start</ButtonLink>
    </>
  )
}
