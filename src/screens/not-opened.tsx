import { ButtonLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useDocumentTitle } from '../components/use-document-title.ts'
import { address } from './addresses.ts'

/** An assessment that cannot be shown: it is not here, or what is stored does not read. */
export function NotOpened({ problem }: { readonly problem: string | null }) {
  return problem === null ? <NotKept /> : <Damaged problem={problem} />
}

function Damaged({ problem }: { readonly problem: string }) {
  useDocumentTitle(['The assessment cannot be opened'])
  return (
    <>
      <PageHeading>This assessment cannot be opened</PageHeading>
      <Notice tone="attention">
        <p>{problem}</p>
        <p>What is stored was left as it is. The register offers it as a file.</p>
      </Notice>
      <ButtonLink to={address('register')}>Go to the register</ButtonLink>
    </>
  )
}

/** An assessment with an answer that its release does not ask for. Shown as unanswered, it would be lost unnoticed. */
export function NotBound({ problem }: { readonly problem: string }) {
  useDocumentTitle(['The assessment cannot be opened'])
  return (
    <>
      <PageHeading>This assessment cannot be opened</PageHeading>
      <Notice tone="attention">
        <p>{problem}</p>
        <p>
          It was changed outside this tool, or kept by another version of it. What is stored was left as it
          is. The register can save it to a file.
        </p>
      </Notice>
      <ButtonLink to={address('register')}>Go to the register</ButtonLink>
    </>
  )
}

/** An assessment under a release that the app does not hold, or that is broken. */
export function NoStandard({ problem }: { readonly problem: string }) {
  useDocumentTitle(['The standard cannot be read'])
  return (
    <>
      <PageHeading>The standard of this assessment cannot be read</PageHeading>
      <Notice tone="attention">
        <p>{problem}</p>
        <p>Your answers are kept as they were.</p>
      </Notice>
      <ButtonLink to={address('start')}>Go to the start</ButtonLink>
    </>
  )
}

function NotKept() {
  useDocumentTitle(['Assessment not found'])
  return (
    <>
      <PageHeading lead="Assessments are kept in the browser that they were made in, and nowhere else.">
        This assessment is not in this browser
      </PageHeading>
      <p>
        It may be in another browser or on another computer, or this browser’s data may have been cleared.
      </p>
      <p>With a result code you can open the answers again; notes are not part of a code.</p>
      <ButtonLink to={address('start')}>Go to the start</ButtonLink>
    </>
  )
}
