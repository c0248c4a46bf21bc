import { lazy, Suspense, type ReactNode } from 'react'
import { Link } from 'wouter'
import { MarkingBar } from '../components/marking-bar.tsx'
import { Notice } from '../components/notice.tsx'
import { markingNotChosen, titleOf } from '../domain/report/words/role.ts'
import { usePrintMarking } from '../outputs/screen/print-identity.ts'
import { address } from '../screens/addresses.ts'
import { SaveToFile } from '../screens/register/save-to-file.tsx'
import { useAssessment, useAssessments } from '../store/context.tsx'
import { FileStanding } from './assessment-file.tsx'
import styles from './assessment-frame.module.css'
import { Shell } from './shell.tsx'
import '../outputs/pages.css'

const Overtaken = lazy(async () => ({ default: (await import('./overtaken.tsx')).Overtaken }))

/** The shell with the assessment’s own bar: which role, its marking on screen and on paper, and where it is kept. */
export function AssessmentFrame({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const record = useAssessment(id)
  const storageProblem = useAssessments((state) => state.storageProblem)
  const isOvertaken = useAssessments((state) => Object.hasOwn(state.overtaken, id))
  usePrintMarking(record === undefined ? '' : record.role.marking || markingNotChosen)
  if (record === undefined) return <Shell>{children}</Shell>
  return (
    <Shell
      bar={
        <div className={styles.frame}>
          <MarkingBar marking={record.role.marking} place="top" />
          <div className={styles.bar}>
            <p className={styles.role}>
              <span className="visually-hidden">Assessment of </span>
              <Link to={address('taskList', { id })}>{titleOf(record.role)}</Link>
              {record.example !== undefined && (
                <span className={styles.example}>Worked example, not a real role</span>
              )}
            </p>
            {storageProblem === null && !isOvertaken && (
              <p className={styles.saved}>
                Saved in this browser. <FileStanding record={record} />{' '}
                <Link to={address('register')}>Register</Link>
              </p>
            )}
          </div>
        </div>
      }
      end={
        <div className={styles.frame}>
          <MarkingBar marking={record.role.marking} place="bottom" />
        </div>
      }
    >
      {isOvertaken && (
        <Suspense>
          <Overtaken id={id} />
        </Suspense>
      )}
      {storageProblem !== null && (
        <Notice tone="attention" urgent heading="A problem with keeping assessments in this browser">
          <p>{storageProblem}</p>
          <p>
            <SaveToFile id={id} />
          </p>
        </Notice>
      )}
      {children}
    </Shell>
  )
}
