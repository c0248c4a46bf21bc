import { useState } from 'react'
import { TaskList } from '../../components/task-list.tsx'
import { Notice } from '../../components/notice.tsx'
import { titleOf } from '../../domain/report/words/role.ts'
import { useAssessments } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { lastChangeInWords } from './last-change.ts'
import styles from './start-screen.module.css'

/** The assessments kept in this browser, last changed first. Nothing at all where there are none. */
export function KeptAssessments() {
  const records = useAssessments((state) => state.records)
  const storageProblem = useAssessments((state) => state.storageProblem)
  // The words are of the moment at which the page was come to.
  const [now] = useState(() => new Date())
  const kept = Object.values(records).toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
  if (kept.length === 0 && storageProblem === null) return null
  return (
    <div className={styles.kept}>
      {storageProblem !== null && (
        <Notice tone="attention" heading="This browser cannot keep assessments as it should">
          <p>{storageProblem}</p>
        </Notice>
      )}
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">Continue an assessment</h2>
          <TaskList
            tasks={kept.map((record) => ({
              name: titleOf(record.role),
              to: address('taskList', { id: record.id }),
              hint: [
                record.example === undefined ? '' : 'Worked example, not a real role',
                record.role.agency || 'Agency not given',
              ]
                .filter(Boolean)
                .join(' – '),
              status: `Changed ${lastChangeInWords(record.changedAt, now)}`,
              state: 'done',
            }))}
          />
        </section>
      )}
    </div>
  )
}
