import { useMemo } from 'react'
import { isHidden, openReviewOf } from '../../domain/record/hidden.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { progressOf } from '../../domain/record/progress.ts'
import { address } from '../addresses.ts'
import { WithResult } from '../result/with-result.tsx'
import { NotYet } from '../steps/not-yet.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { Compared } from './compared.tsx'
import { Findings } from './findings.tsx'
import { OpenReview } from './open-review.tsx'
import { RatingsOverview } from './ratings-overview.tsx'
import { reviewWords as words } from './words.ts'

/** A review from its opening to its end, for a reviewer. */
export function ReviewScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const { hasResult, recommendation } = useMemo(() => progressOf(standard, record), [standard, record])
  const review = openReviewOf(record)
  if (!hasResult) return <NotYet record={record} step={words.heading} />
  if (isHidden(record) && review) return <RatingsOverview {...props} review={review} />
  if (review?.kind === 'blind') return <Compared {...props} review={review} />
  if (review)
    return (
      <WithResult {...props} step={words.heading}>
        {({ dimensions }) => <Findings {...props} review={review} found={dimensions} />}
      </WithResult>
    )
  return recommendation === 'done' ? <OpenReview {...props} /> : <RecommendFirst record={record} />
}

function RecommendFirst({ record }: { readonly record: AssessmentRecord }) {
  const mend = { to: address('recommendation', { id: record.id }), words: words.toRecommendation }
  return (
    <NotYet record={record} step={words.heading} heading={words.recommendFirstHeading} mend={mend}>
      {words.recommendFirst}
    </NotYet>
  )
}
