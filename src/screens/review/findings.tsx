import { useMemo } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { Link } from 'wouter'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { DimensionFinding } from '../../domain/classify/types.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { standsWithin } from '../../domain/report/words/bands.ts'
import { address } from '../addresses.ts'
import { type Asked, reviewFieldId, type ReviewForm } from './review-form.ts'
import { ReviewFrame, type ReviewProps } from './review-frame.tsx'
import { reviewWords as words } from './words.ts'

type Props = ReviewProps & { readonly found: readonly DimensionFinding[] }

/** A review with everything in sight: what the reviewer finds on each dimension, and how the review ends. */
export function Findings({ found, ...props }: Props) {
  const { standard, record } = props
  const { id } = record
  const asked = useMemo((): Asked => ({ dimensions: standard.dimensions, differences: [] }), [standard])
  return (
    <ReviewFrame
      {...props}
      heading={words.findings}
      lead={words.findingsLead}
      reading={
        <>
          <p>
            <Link to={address('result', { id })}>{words.toResult}</Link>
          </p>
          <p>
            <Link to={address('report', { id })}>{words.toReport}</Link>
          </p>
        </>
      }
      asked={asked}
    >
      {(form) =>
        standard.dimensions.map((dimension, index) => (
          <OneDimension
            key={dimension.id}
            id={dimension.id}
            name={dimension.name}
            stands={standsWithin(standard, found[index]?.best ?? [0, 3])}
            form={form}
          />
        ))
      }
    </ReviewFrame>
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
