import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { useAssessments } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { PrivacyScreen } from './privacy-screen.tsx'
import { erasedWords as words } from './words.ts'

/** What stands after everything was erased. Gone to at another time, it shows what is kept. */
export function ErasedScreen() {
  const isEmpty = useAssessments(
    (state) => state.status !== 'loading' && Object.keys(state.rows).length === 0,
  )
  return isEmpty ? <Erased /> : <PrivacyScreen />
}

function Erased() {
  useDocumentTitle([words.title])
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.files}</p>
      <ButtonLink to={address('start')}>Go to the start</ButtonLink>
    </>
  )
}
