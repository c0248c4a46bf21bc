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
import { readHeading, verificationHint } from './tasks.ts'

type Status = Pick<Task, 'status' | 'state'>

/** Once all is answered: what there is to read, the steps from the result to the decision, and how far each has come. */
export function StepTasks({ standard, record }: AssessmentScreenProps) {
  const classification = useMemo(() => classify(standard, record), [standard, record])
  const { id } = record
  const tasks: readonly Task[] = [
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
  return (
    <>
      <h2>{readHeading}</h2>
      <TaskList tasks={readTasks(record, classification)} />
      <h2>Check, recommend and decide</h2>
      <TaskList tasks={tasks} />
      <NextTasks record={record} />
    </>
  )
}

function readTasks(record: AssessmentRecord, classification: Classification): readonly Task[] {
  const { id } = record
  return [
    {
      name: 'Result',
      to: address('result', { id }),
      ...(record.resultSeen === undefined
        ? ({ status: 'Ready', state: 'to-do' } as const)
        : ({ status: 'Seen', state: 'done' } as const)),
    },
    {
      name: 'Secondary verification',
      to: address('verification', { id }),
      hint: verificationHint,
      ...verificationStatus(classification),
    },
    {
      name: 'Report',
      to: address('report', { id }),
      ...(record.role.marking === ''
        ? ({ status: 'Needs a protective marking', state: 'attention' } as const)
        : ({ status: 'Ready to print', state: 'to-do' } as const)),
    },
  ]
}

function verificationStatus(classification: Classification): Status {
  if (classification.outcome !== 'indicated' || classification.stream.secondary.length === 0) {
    return { status: 'Not needed', state: 'done' }
  }
  const open = classification.checks.map(({ check }) => String(check))
  if (open.includes('verification-to-redo')) return { status: 'To redo', state: 'attention' }
  return open.includes('verification-missing')
    ? { status: 'Not completed', state: 'to-do' }
    : { status: 'Completed', state: 'done' }
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
