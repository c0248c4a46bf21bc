import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import styles from './step-end.module.css'
import { stepWords as words } from './words.ts'

type Props = {
  /** Of a form that can be left for later: what was typed is kept. */
  readonly record?: AssessmentRecord
  readonly children: ReactNode
}

/** What a step ends in: what can be done now, and the way out. */
export function StepEnd({ record, children }: Props) {
  return (
    <div className={styles.end}>
      {children}
      {record && (
        <Link to={address('taskList', { id: record.id })} className={styles.leave}>
          {words.leave}
        </Link>
      )}
    </div>
  )
}
