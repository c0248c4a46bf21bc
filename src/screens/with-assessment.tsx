import type { ReactNode } from 'react'
import { ButtonLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useDocumentTitle } from '../components/use-document-title.ts'
import type { Standard } from '../domain/content/standard.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { useAssessment, useAssessments, useStandard } from '../store/context.tsx'
import { address } from './addresses.ts'
import { Waiting } from './waiting.tsx'

/** What every screen of an assessment works on. */
export type AssessmentScreenProps = { readonly record: AssessmentRecord; readonly standard: Standard }

type Props = { readonly id: string; readonly children: (props: AssessmentScreenProps) => ReactNode }

/** Finds an assessment and the release it was made under, or says which of the two is missing. */
export function WithAssessment({ id, children }: Props) {
  const record = useAssessment(id)
  const status = useAssessments((state) => state.status)
  if (record !== undefined) return <WithStandard record={record}>{children}</WithStandard>
  return status === 'loading' ? <Waiting /> : <NotKept />
}

function WithStandard({ record, children }: { record: AssessmentRecord; children: Props['children'] }) {
  const loaded = useStandard(record.release)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'ready') return children({ record, standard: loaded.standard })
  return <NotReadable problem={loaded.problem} />
}

function NotReadable({ problem }: { readonly problem: string }) {
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
      <p>With a result code you can open the answers again here. Notes are not part of a code.</p>
      <ButtonLink to={address('openCode')}>Open a result code</ButtonLink>
    </>
  )
}
