import { useMemo } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { DimensionFinding } from '../../domain/classify/types.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { standsWithin } from '../../domain/report/words/bands.ts'
import { address } from '../addresses.ts'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { EndFields } from './end-fields.tsx'
import { type Asked, reviewFieldId, type ReviewForm, useReviewForm } from './review-form.ts'
import { useEnding } from './use-ending.ts'
import { reviewWords as words } from './words.ts'

type Props = AssessmentScreenProps & {
  readonly review: Review
  readonly found: readonly DimensionFinding[]
}

/** A review with everything in sight: what the reviewer finds on each dimension, and how the review ends. */
export function Findings({ standard, record, review, found }: Props) {
  const asked = useMemo((): Asked => ({ dimensions: standard.dimensions, differences: [] }), [standard])
  const { form, errors } = useReviewForm(record, review, asked)
  const end = useEnding(standard, record, form)
  const { id } = record
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  return (
    <>
      <BackLink to={address('taskList', { id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading caption={review.reviewer} lead={words.findingsLead}>
        {words.findings}
      </PageHeading>
      <p>
        <Link to={address('result', { id })}>{words.toResult}</Link>
      </p>
      <p>
        <Link to={address('report', { id })}>{words.toReport}</Link>
      </p>
      <form noValidate onSubmit={(event) => void end(event)}>
        {standard.dimensions.map((dimension, index) => (
          <OneDimension
            key={dimension.id}
            id={dimension.id}
            name={dimension.name}
            stands={standsWithin(standard, found[index]?.best ?? [0, 3])}
            form={form}
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

type OneDimensionProps = {
  readonly id: string
  readonly name: string
  readonly stands: string
  readonly form: UseFormReturn<ReviewForm>
}

function OneDimension({ id, name, stands, form }: OneDimensionProps) {
  const view = useWatch({ control: form.control, name: `dimensions.${id}.view` })
  const errors = form.formState.errors.dimensions?.[id]
  return (
    <>
      <Radios
        id={reviewFieldId('dimensions', id, 'view')}
        legend={name}
        legendAs="h2"
        hint={words.stands(stands)}
        layout="inline"
        error={errors?.view?.message}
        registration={form.register(`dimensions.${id}.view`)}
        choices={[
          { value: 'agrees', label: words.agrees },
          { value: 'differs', label: words.differs },
        ]}
      />
      {/* A reason is kept with its finding, so it is asked for once there is one to keep it with. */}
      {view !== '' && (
        <TextArea
          id={reviewFieldId('dimensions', id, 'reasons')}
          label={view === 'differs' ? words.reasons(name) : words.reasonsOptional(name)}
          error={errors?.reasons?.message}
          rows={2}
          limit={passageLimit}
          registration={form.register(`dimensions.${id}.reasons`)}
        />
      )}
    </>
  )
}
