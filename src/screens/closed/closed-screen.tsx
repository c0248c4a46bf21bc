import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { address } from '../addresses.ts'
import { StepEnd } from '../steps/step-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { closedWords } from './words.ts'

type Props = Pick<AssessmentScreenProps, 'record'> & { readonly closing: 'hidden' | 'final' }

/** Stands in the place of a screen that a blind review hides, or that a decided record no longer takes changes on. */
export function ClosedScreen({ record: { id, role }, closing }: Props) {
  const words = closedWords[closing]
  useDocumentTitle([words.heading, role.title])
  return (
    <>
      <PageHeading lead={words.reason}>{words.heading}</PageHeading>
      <StepEnd>
        {closing === 'hidden' ? (
          <ButtonLink to={address('review', { id })}>{closedWords.hidden.toReview}</ButtonLink>
        ) : (
          <>
            <ButtonLink to={address('report', { id })}>{closedWords.final.toReport}</ButtonLink>
            <ButtonLink to={address('decision', { id })} kind="secondary">
              {closedWords.final.toDecision}
            </ButtonLink>
          </>
        )}
      </StepEnd>
    </>
  )
}
