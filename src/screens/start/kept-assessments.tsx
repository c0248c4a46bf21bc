import { useState } from 'react'
import { Link } from 'wouter'
import { TaskList } from '../../components/task-list.tsx'
import { Notice } from '../../components/notice.tsx'
import { titleOf } from '../../domain/report/words/role.ts'
import type { Row } from '../../storage/row.ts'
import { useAssessments } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { lastChangeInWords } from './last-change.ts'
import { WaitingUnseen } from '../waiting.tsx'
import styles from './start-screen.module.css'

/** How many are shown here. The register has them all. */
const shown = 5

/** The assessments in this browser that were changed last, and what is wrong with keeping them. */
export function KeptAssessments() {
  const isLoading = useAssessments((state) => state.status === 'loading')
  const rows = useAssessments((state) => state.rows)
  const damaged = useAssessments((state) => state.damaged.length)
  const storageProblem = useAssessments((state) => state.storageProblem)
  if (isLoading) return <WaitingUnseen />
  const kept = Object.values(rows).toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
  return (
    <div className={styles.kept}>
      {storageProblem !== null && (
        <Notice tone="attention" heading="This browser cannot keep assessments as it should">
          <p>{storageProblem}</p>
        </Notice>
      )}
      {damaged > 0 && (
        <Notice tone="attention" heading="Something stored could not be opened">
          <p>
            It was left as it is. The <Link to={address('register')}>register</Link> says what is wrong with
            it, and offers it as a file.
          </p>
        </Notice>
      )}
      {kept.length > 0 && <Kept rows={kept} />}
    </div>
  )
}

function Kept({ rows }: { readonly rows: readonly Row[] }) {
  // The words are of the moment at which the page was come to.
  const [now] = useState(() => new Date())
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">Continue an assessment</h2>
      <TaskList
        tasks={rows.slice(0, shown).map((row) => ({
          name: titleOf(row),
          to: address('taskList', { id: row.id }),
          hint: [row.isExample ? 'Worked example, not a real role' : '', row.agency || 'Agency not given']
            .filter(Boolean)
            .join(' – '),
          status: `Changed ${lastChangeInWords(row.changedAt, now)}`,
          state: 'done',
        }))}
      />
      {rows.length > shown && (
        <p>
          <Link to={address('register')}>All {rows.length} assessments in the register</Link>
        </p>
      )}
    </section>
  )
}
