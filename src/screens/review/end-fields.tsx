import type { UseFormReturn } from 'react-hook-form'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { passageLimit } from '../../domain/record/fields.ts'
import { StepDate } from '../steps/signed-fields.tsx'
import { reviewFieldId, type ReviewForm } from './review-form.ts'
import { reviewWords as words } from './words.ts'

type Props = {
  readonly form: UseFormReturn<ReviewForm>
  /** Whether the reviewer says how the review ends, or the page can only return the record. */
  readonly hasChoice?: boolean
}

/** How a review ends, with comments and its date. */
export function EndFields({ form, hasChoice = true }: Props) {
  const field = (name: 'outcome' | 'comments' | 'on') => ({
    id: reviewFieldId(name),
    error: form.formState.errors[name]?.message,
  })
  return (
    <>
      {hasChoice && (
        <Radios
          legend={words.outcome}
          legendAs="h3"
          registration={form.register('outcome')}
          choices={[
            { value: 'recommended', label: words.recommended, hint: words.recommendedHint },
            { value: 'returned', label: words.returned, hint: words.returnedHint },
          ]}
          {...field('outcome')}
        />
      )}
      <TextArea
        label={words.comments}
        hint={words.commentsHint}
        limit={passageLimit}
        registration={form.register('comments')}
        {...field('comments')}
      />
      <StepDate register={form.register} {...field('on')} />
    </>
  )
}
