import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { address } from '../addresses.ts'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { EndFields } from './end-fields.tsx'
import { type Asked, type ReviewForm, useReviewForm } from './review-form.ts'
import { useEnding } from './use-ending.ts'
import { reviewWords as words } from './words.ts'

export type ReviewProps = AssessmentScreenProps & { readonly review: Review }

type Props = ReviewProps & {
  readonly heading: string
  readonly lead: string
  /** What is read before anything is asked. */
  readonly reading: ReactNode
  readonly asked: Asked
  /** The fields of what is asked. */
  readonly children: (form: UseFormReturn<ReviewForm>) => ReactNode
}

/** A review that is under way: what is read, what is asked of it, and how it ends. */
export function ReviewFrame({ standard, record, review, heading, lead, reading, asked, children }: Props) {
  const { form, errors } = useReviewForm(record, review, asked)
  const end = useEnding(standard, record, form)
  useDocumentTitle([heading, record.role.title], errors.length > 0)
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading caption={review.reviewer} lead={lead}>
        {heading}
      </PageHeading>
      {reading}
      <form noValidate onSubmit={(event) => void end(event)}>
        {children(form)}
        <h2>{words.end}</h2>
        <p>{words.endLead}</p>
        <EndFields form={form} />
        <StepEnd record={record}>
          <Button type="submit">{words.end}</Button>
        </StepEnd>
      </form>
    </>
  )
}
