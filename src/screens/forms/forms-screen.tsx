import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { address } from '../addresses.ts'
import { formWords as words } from './words.ts'

/** The forms to print and write on, for whoever prepares a role away from the screen. */
export function FormsScreen() {
  useDocumentTitle([words.forms])
  return (
    <>
      <BackLink to={address('start')}>{words.back}</BackLink>
      <PageHeading lead={words.formsLead}>{words.forms}</PageHeading>
      <ul>
        <li>
          <Link to={address('interviewForm')}>{words.interview}</Link>
          <p>{words.interviewLead}</p>
        </li>
        <li>
          <Link to={address('streamOverview')}>{words.overviewName}</Link>
          <p>{words.overviewLead}</p>
        </li>
      </ul>
    </>
  )
}
