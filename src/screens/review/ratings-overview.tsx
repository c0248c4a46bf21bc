import { useMemo, useState } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TaskList, type Task } from '../../components/task-list.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { sealingFor } from '../../content/sealing.ts'
import { findUnanswered } from '../../domain/classify/unanswered.ts'
import { asRated } from '../../domain/record/as-rated.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { sealRatings } from '../../domain/record/review.ts'
import { roleSection } from '../../domain/report/sections/role.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { countAnswered } from '../sections.ts'
import { StepEnd } from '../steps/step-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { ratingSections } from './rating-sections.ts'
import { ReturnUnrated } from './return-unrated.tsx'
import { reviewFieldId } from './review-form.ts'
import { reviewWords as words } from './words.ts'

type Props = AssessmentScreenProps & { readonly review: Review }

const listId = reviewFieldId('ratings')

/** A blind review before its ratings are sealed: the role, what is to be rated, and nothing of what the assessor made of it. */
export function RatingsOverview({ standard, record, review }: Props) {
  const { update } = useAssessmentActions()
  const [attempt, setAttempt] = useState(0)
  const rated = useMemo(() => asRated(record, review), [record, review])
  const open = findUnanswered(standard, review.ratings).length
  const errors = attempt > 0 && open > 0 ? [{ field: listId, message: words.unrated(open) }] : []
  useDocumentTitle([words.blindHeading, record.role.title], errors.length > 0)

  const seal = async () => {
    if (open > 0) return setAttempt(attempt + 1)
    const sealing = await sealingFor(standard)
    return update(record.id, (current, now) => sealRatings(current, sealing, now))
  }
  return (
    <>
      <BackLink to={address('register')}>{words.toAll}</BackLink>
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading caption={review.reviewer} lead={words.blindLead}>
        {words.blindHeading}
      </PageHeading>
      <h2>{words.role}</h2>
      <ReportBlocks blocks={roleSection({ record }).blocks} />
      <h2 id={listId} tabIndex={-1}>
        {words.ratings}
      </h2>
      <TaskList tasks={tasksOf(standard, rated)} />
      <p>{words.sealHint}</p>
      <StepEnd>
        <Button onClick={() => void seal()}>{words.seal}</Button>
      </StepEnd>
      <Details summary={words.returnUnrated}>
        <ReturnUnrated standard={standard} record={record} review={review} />
      </Details>
    </>
  )
}

function tasksOf(standard: Props['standard'], rated: Props['record']): readonly Task[] {
  return ratingSections(standard).map((section) => {
    const answered = countAnswered(standard, rated, section.questions)
    const all = section.questions.length
    return {
      name: section.name,
      to: address('ratings', { id: rated.id, sectionId: section.id }),
      status:
        answered === all
          ? words.completed
          : answered === 0
            ? words.notStarted
            : words.answered(answered, all),
      state: answered === all ? 'done' : 'to-do',
    }
  })
}
