import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import type { Review } from '../../domain/record/review-schema.ts'
import { StepEnd } from '../steps/step-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { EndFields } from './end-fields.tsx'
import { type Asked, useReviewForm } from './review-form.ts'
import { useEnding } from './use-ending.ts'
import { reviewWords as words } from './words.ts'

const asked: Asked = { dimensions: [], differences: [], outcome: 'returned' }

/** Ends a blind review before its ratings are sealed: the way out of one that was opened in vain. */
export function ReturnUnrated({
  standard,
  record,
  review,
}: AssessmentScreenProps & { readonly review: Review }) {
  const { form, errors } = useReviewForm(record, review, asked)
  const end = useEnding(standard, record, form)
  return (
    <form noValidate onSubmit={(event) => void end(event)}>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <EndFields form={form} hasChoice={false} />
      <StepEnd>
        <Button type="submit" kind="secondary">
          {words.return}
        </Button>
      </StepEnd>
    </form>
  )
}
