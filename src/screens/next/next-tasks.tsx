import { TaskList, type Task } from '../../components/task-list.tsx'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import { taskWords as words } from './task-words.ts'

/** What comes after the assessment, as a group of tasks of its own. */
export function NextTasks({ record: { id, implementation } }: { readonly record: AssessmentRecord }) {
  const done = Object.values(implementation?.items ?? {}).filter((item) => item.done).length
  const status: Pick<Task, 'status' | 'state'> =
    implementation === undefined
      ? { status: words.notStarted, state: 'to-do' }
      : { status: words.done(done), state: 'to-do' }
  return (
    <>
      <h2>{words.group}</h2>
      <TaskList tasks={[{ name: words.task, to: address('next', { id }), hint: words.hint, ...status }]} />
    </>
  )
}
