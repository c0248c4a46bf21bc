import { useMemo } from 'react'
import { TaskList, type Task } from '../../components/task-list.tsx'
import type { Standing } from '../../domain/record/standing.ts'
import { type Progress, progressOf } from '../../domain/record/progress.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import { NextTasks } from '../next/next-tasks.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { readHeading, verificationHint } from './tasks.ts'

type Status = Pick<Task, 'status' | 'state'>

/** Once all is answered: what there is to read, the steps from the result to the decision, and how far each has come. */
export function StepTasks({ standard, record }: AssessmentScreenProps) {
  const progress = useMemo(() => progressOf(standard, record), [standard, record])
  const { id } = record
  const tasks: readonly Task[] = [
    {
      name: 'Whole-of-standard check',
      to: address('wholeOfStandard', { id }),
      hint: 'The band read in full beside its neighbours',
      ...statusOf(progress.check),
    },
    {
      name: 'Recommendation',
      to: address('recommendation', { id }),
      hint: 'What the assessor makes of the result',
      ...statusOf(progress.recommendation, 'Made'),
    },
    {
      name: 'Review',
      to: address('review', { id }),
      hint: 'Blind, or with everything in sight',
      ...reviewStatus(record, progress.review),
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
      <TaskList tasks={readTasks(record, progress)} />
      <h2>Check, recommend and decide</h2>
      <TaskList tasks={tasks} />
      <NextTasks record={record} />
    </>
  )
}

function readTasks(record: AssessmentRecord, { verification }: Progress): readonly Task[] {
  const { id } = record
  return [
    {
      name: 'Result',
      to: address('result', { id }),
      // ‘Show as I go’ counts as a look from the day it is used on, whether the result itself was opened or not.
      ...(record.resultSeen === undefined || record.showAsIGo.firstUsed !== undefined
        ? ({ status: 'Ready', state: 'to-do' } as const)
        : ({ status: 'Seen', state: 'done' } as const)),
    },
    {
      name: 'Secondary verification',
      to: address('verification', { id }),
      hint: verificationHint,
      ...verificationStatus(verification),
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

function verificationStatus(standing: Progress['verification']): Status {
  if (standing === 'not-needed') return { status: 'Not needed', state: 'done' }
  return standing === 'missing' ? { status: 'Not completed', state: 'to-do' } : statusOf(standing)
}

function reviewStatus(record: AssessmentRecord, standing: Standing): Status {
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
