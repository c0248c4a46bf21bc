import { useMemo } from 'react'
import { classify } from '../../domain/classify/classify.ts'
import type { Classification } from '../../domain/classify/types.ts'
import { isHidden, openReviewOf } from '../../domain/record/hidden.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { standingOfRecommendation } from '../../domain/record/standing.ts'
import { address } from '../addresses.ts'
import { useResultSeen } from '../result/use-result-seen.ts'
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
  const classification = useMemo(() => classify(standard, record), [standard, record])
  const review = openReviewOf(record)
  if (classification.outcome === 'incomplete') return <NotYet record={record} step={words.heading} />
  if (isHidden(record) && review) return <RatingsOverview {...props} review={review} />
  if (review) return <UnderWay {...props} review={review} classification={classification} />
  return standingOfRecommendation(record, classification) === 'done' ? (
    <OpenReview {...props} />
  ) : (
    <RecommendFirst record={record} />
  )
}

type UnderWayProps = AssessmentScreenProps & {
  readonly review: Review
  readonly classification: Classification
}

/** What shows the result, and says in the record that it does. */
function UnderWay({ classification, ...props }: UnderWayProps) {
  useResultSeen(props.record.id, classification)
  return props.review.kind === 'blind' ? <Compared {...props} /> : <Findings {...props} />
}

function RecommendFirst({ record }: { readonly record: AssessmentRecord }) {
  const mend = { to: address('recommendation', { id: record.id }), words: words.toRecommendation }
  return (
    <NotYet record={record} step={words.heading} heading={words.recommendFirstHeading} mend={mend}>
      {words.recommendFirst}
    </NotYet>
  )
}
