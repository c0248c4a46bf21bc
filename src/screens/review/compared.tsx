import { useMemo } from 'react'
import { TextArea } from '../../components/text-area.tsx'
import { passageLimit } from '../../domain/record/fields.ts'
import { agreementBlocks } from '../../domain/report/sections/agreement.ts'
import { settledLabel } from '../../domain/report/sections/review.ts'
import { bothAnswers } from '../../domain/report/words/agreement.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { linkToAnswers } from '../result/answer-link.tsx'
import { useAgreement } from '../result/use-result.ts'
import { type Asked, reviewFieldId } from './review-form.ts'
import { ReviewFrame, type ReviewProps } from './review-frame.tsx'
import { useUnchanged } from './use-unchanged.ts'
import { reviewWords as words } from './words.ts'

/** A blind review after its ratings are sealed: both sets of answers side by side, and how each difference was settled. */
export function Compared(props: ReviewProps) {
  const { standard, record, review } = props
  const agreement = useAgreement(standard, record, review)
  // The agreement is found anew at every key that changes the record; the form is built once for what it asks.
  const differences = useUnchanged(agreement.differences)
  const asked = useMemo(
    (): Asked => ({
      dimensions: [],
      differences: differences.map((id) => ({ id, name: settledLabel(standard, id) })),
    }),
    [standard, differences],
  )
  const link = useMemo(() => linkToAnswers(standard, record.id), [standard, record.id])
  return (
    <ReviewFrame
      {...props}
      heading={words.comparedHeading}
      lead={words.comparedLead}
      reading={<ReportBlocks blocks={agreementBlocks(standard, agreement)} linkToAnswer={link} />}
      asked={asked}
    >
      {(form) => (
        <>
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
        </>
      )}
    </ReviewFrame>
  )
}
