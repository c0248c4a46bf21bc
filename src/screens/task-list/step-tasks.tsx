import { useMemo } from 'react'
import { TaskList, type Task } from '../../components/task-list.tsx'
import type { Classification } from '../../domain/classify/types.ts'
import { classify } from '../../domain/classify/classify.ts'
import {
  type Standing,
  standingOfCheck,
  standingOfRecommendation,
  standingOfReview,
} from '../../domain/record/standing.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import { NextTasks } from '../next/next-tasks.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'

type Status = Pick<Task, 'status' | 'state'>

/** The steps from the result to the decision, and how far each has come. */
export function StepTasks({ standard, record }: AssessmentScreenProps) {
  const tasks = useMemo((): readonly Task[] => {
    const { id } = record
    const classification = classify(standard, record)
    return [
      {
        name: 'Whole-of-standard check',
        to: address('wholeOfStandard', { id }),
        hint: 'The band read in full beside its neighbours',
        ...statusOf(standingOfCheck(record, classification)),
      },
      {
        name: 'Recommendation',
        to: address('recommendation', { id }),
        hint: 'What the assessor makes of the result',
        ...statusOf(standingOfRecommendation(record, classification), 'Made'),
      },
      {
        name: 'Review',
        to: address('review', { id }),
        hint: 'Blind, or with everything in sight',
        ...reviewStatus(record, classification),
      },
      {
        name: 'Decision',
        to: address('decision', { id }),
        hint: 'The delegate’s own',
        ...statusOf(record.decision === undefined ? 'missing' : 'begun'),
      },
    ]
  }, [standard, record])
  return (
    <>
      <h2>Check, recommend and decide</h2>
      <TaskList tasks={tasks} />
      <NextTasks record={record} />
    </>
  )
}

function reviewStatus(record: AssessmentRecord, classification: Classification): Status {
  const standing = standingOfReview(record, classification)
  if (standing === 'begun') return { status: 'Under way', state: 'to-do' }
  if (standing === 'done' && record.reviews.at(-1)?.outcome === 'returned')
    return { status: 'Returned', state: 'attention' }
  return statusOf(standing, 'Recommended')
}

function statusOf(standing: Standing, done = 'Completed'): Status {
  switch (standing) {
    case 'missing':
      return { status: 'Not started', state: 'to-do' }
    case 'begun':
      return { status: 'Started', state: 'to-do' }
    case 'to-redo':
      return { status: 'To redo', state: 'attention' }
    case 'done':
      return { status: done, state: 'done' }
  }
}
