import { lazy, Suspense, useMemo } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TaskList } from '../../components/task-list.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { newestRelease } from '../../content/releases.ts'
import { setShowAsIGo } from '../../domain/record/change.ts'
import { isFinal } from '../../domain/record/final.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { useAssessmentActions, usePreferences } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { SoFar } from '../question/so-far.tsx'
import { Waiting } from '../waiting.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import styles from './task-list-screen.module.css'
import { describeOrder, describeRest, readHeading, tasksOf } from './tasks.ts'

// Few records are under an earlier release: what is said of it is fetched for those alone.
const NewerRelease = lazy(async () => ({
  default: (await import('../move-release/newer-release.tsx')).NewerRelease,
}))
/** What follows the result is fetched once there is one. */
const StepTasks = lazy(async () => ({ default: (await import('./step-tasks.tsx')).StepTasks }))
/** Of few records a step was taken already. */
const StepDone = lazy(async () => ({ default: (await import('./step-done.tsx')).StepDone }))

/** Of a record that was decided there is little left to do. */
const FinalTasks = lazy(async () => ({ default: (await import('./final-tasks.tsx')).FinalTasks }))

/** An assessment as a list of tasks, in any order: where anyone comes back to. */
export function TaskListScreen(props: AssessmentScreenProps) {
  return isFinal(props.record) ? (
    <Suspense fallback={<Waiting />}>
      <FinalTasks {...props} />
    </Suspense>
  ) : (
    <Tasks {...props} />
  )
}

function Tasks({ record, standard }: AssessmentScreenProps) {
  const mode = usePreferences((state) => state.questionsPerPage)
  const { describe, answer, read, remaining } = useMemo(
    () => tasksOf(standard, record, mode),
    [standard, record, mode],
  )
  useDocumentTitle(['Task list', record.role.title])
  return (
    <>
      <BackLink to={address('register')}>All assessments in this browser</BackLink>
      <PageHeading
        caption={record.role.agency || undefined}
        lead={
          remaining === 0
            ? 'Every question is answered.'
            : `${remaining} of ${standard.questions.length} questions left to answer. Take them in any order.`
        }
      >
        {titleOf(record.role)}
      </PageHeading>
      {remaining === 0 && record.acts.length > 0 && (
        <Suspense>
          <StepDone record={record} standard={standard} />
        </Suspense>
      )}
      <div className={styles.columns}>
        <div>
          <h2>Describe</h2>
          <p>{remaining > 0 ? describeOrder : describeRest}</p>
          <TaskList tasks={describe} />
          <h2>Answer</h2>
          <TaskList tasks={answer} />
          {remaining > 0 ? (
            <>
              <h2>{readHeading}</h2>
              <p>
                The result is shown when everything is answered, so that it cannot steer the answers. There{' '}
                {remaining === 1 ? 'is one question' : `are ${remaining} questions`} to go. An answer of ‘
                {standard.questionnaire.unknown.label}’ counts.
              </p>
              <TaskList tasks={read} />
            </>
          ) : (
            <Suspense fallback={<Waiting />}>
              <StepTasks record={record} standard={standard} />
            </Suspense>
          )}
        </div>
        <aside className={styles.aside} aria-label="How this assessment is kept">
          {remaining > 0 && <ShowAsIGo record={record} />}
          <SoFar record={record} standard={standard} />
          <h2>Content release</h2>
          <p>
            <span className={styles.code}>{record.release}</span>
            <br />
            {standard.release.description}
          </p>
          {record.release !== newestRelease && (
            <Suspense>
              <NewerRelease id={record.id} />
            </Suspense>
          )}
        </aside>
      </div>
    </>
  )
}

function ShowAsIGo({ record }: Pick<AssessmentScreenProps, 'record'>) {
  const { update } = useAssessmentActions()
  const { on, firstUsed } = record.showAsIGo
  return (
    <section aria-labelledby="show-as-i-go-heading">
      <h2 id="show-as-i-go-heading">For learning</h2>
      <p className={styles.switch}>
        <input
          id="show-as-i-go"
          type="checkbox"
          checked={on}
          aria-describedby="show-as-i-go-hint"
          onChange={(event) => {
            const { checked } = event.currentTarget
            update(record.id, (current, now) => setShowAsIGo(current, checked, now))
          }}
        />
        <label htmlFor="show-as-i-go">Show as I go</label>
      </p>
      <p id="show-as-i-go-hint">
        {firstUsed === undefined
          ? 'Shows which bands are still possible while you answer. If you turn it on, the record keeps that it was used and every answer changed after that, and the report prints both.'
          : 'This has been used. The record keeps that, and every answer changed since, and the report prints both.'}
      </p>
    </section>
  )
}
