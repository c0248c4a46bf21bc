import type { UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import { isoOfParts } from '../../components/date-parts.ts'
import { sealingFor } from '../../content/sealing.ts'
import { closeReview, writeReview } from '../../domain/record/review.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import type { ReviewForm } from './review-form.ts'

/** Ends the review as its form says, once the form is whole, and leads back to the task list. */
export function useEnding(
  standard: AssessmentScreenProps['standard'],
  { id }: AssessmentScreenProps['record'],
  form: UseFormReturn<ReviewForm>,
): ReturnType<UseFormReturn<ReviewForm>['handleSubmit']> {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  return form.handleSubmit(async ({ outcome, on }) => {
    if (outcome === '') return
    const sealing = await sealingFor(standard)
    update(id, (current, now) => {
      // A date that was left as it was offered is written here.
      const dated = writeReview(current, { on: isoOfParts(on) ?? '' }, now)
      return closeReview(dated, outcome, sealing, now)
    })
    navigate(address('taskList', { id }))
  })
}
