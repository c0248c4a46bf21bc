import { useMemo } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { agreementBlocks } from '../../domain/report/sections/agreement.ts'
import { settledLabel } from '../../domain/report/sections/review.ts'
import { bothAnswers } from '../../domain/report/words/agreement.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { address } from '../addresses.ts'
import { linkToAnswers } from '../result/answer-link.tsx'
import { useAgreement } from '../result/use-result.ts'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { EndFields } from './end-fields.tsx'
import { type Asked, reviewFieldId, useReviewForm } from './review-form.ts'
import { useEnding } from './use-ending.ts'
import { reviewWords as words } from './words.ts'

type Props = AssessmentScreenProps & { readonly review: Review }

/** A blind review after its ratings are sealed: both sets of answers side by side, and how each difference was settled. */
export function Compared({ standard, record, review }: Props) {
  const agreement = useAgreement(standard, record, review)
  const differences = agreement.differences.join()
  const asked = useMemo(
    (): Asked => ({
      dimensions: [],
      differences: standard.questions
        .filter(({ id }) => differences.split(',').includes(id))
        .map(({ id }) => ({ id, name: settledLabel(standard, id) })),
    }),
    [standard, differences],
  )
  const { form, errors } = useReviewForm(record, review, asked)
  const end = useEnding(standard, record, form)
  const link = useMemo(() => linkToAnswers(standard, record.id), [standard, record.id])
  useDocumentTitle([words.comparedHeading, record.role.title], errors.length > 0)
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading caption={review.reviewer} lead={words.comparedLead}>
        {words.comparedHeading}
      </PageHeading>
      <ReportBlocks blocks={agreementBlocks(standard, agreement)} linkToAnswer={link} />
      <form noValidate onSubmit={(event) => void end(event)}>
        <h2>{words.settle}</h2>
        {asked.differences.length === 0 ? (
          <p>{words.noDifference}</p>
        ) : (
          <>
            <p>{words.settleLead}</p>
            <p>{words.settleOnly}</p>
          </>
        )}
        {asked.differences.map(({ id, name }) => (
          <TextArea
            key={id}
            id={reviewFieldId('settled', id)}
            label={words.settled(name)}
            hint={bothAnswers(standard, agreement, id)}
            error={form.formState.errors.settled?.[id]?.message}
            rows={2}
            limit={passageLimit}
            registration={form.register(`settled.${id}`)}
          />
        ))}
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
