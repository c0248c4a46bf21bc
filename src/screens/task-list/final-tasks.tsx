import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TaskList } from '../../components/task-list.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { address } from '../addresses.ts'
import { NextTasks } from '../next/next-tasks.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { StepDone } from './step-done.tsx'

/** What is left of the task list once the delegate has decided: what can be read, and what comes after. */
export function FinalTasks({ standard, record }: AssessmentScreenProps) {
  const { id, role } = record
  useDocumentTitle(['Task list', role.title])
  return (
    <>
      <BackLink to={address('start')}>All assessments in this browser</BackLink>
      <PageHeading
        caption={role.agency || undefined}
        lead="The delegate has decided. This record is final, and can only be read."
      >
        {titleOf(role)}
      </PageHeading>
      <StepDone record={record} standard={standard} />
      <h2>Read</h2>
      <TaskList
        tasks={[
          { name: 'Report', to: address('report', { id }), status: 'Ready to print', state: 'done' },
          {
            name: 'Decision',
            to: address('decision', { id }),
            hint: 'A new version can be started from it',
            status: 'Decided',
            state: 'done',
          },
        ]}
      />
      <NextTasks record={record} />
    </>
  )
}
