import { Link } from 'wouter'
import { Button } from '../../components/button.tsx'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import styles from './form-end.module.css'

/** Continue, which asks for what is missing, and the way out, which never does. */
export function FormEnd({ record }: { readonly record: AssessmentRecord }) {
  return (
    <div className={styles.end}>
      <Button type="submit">Continue</Button>
      <Link to={address('taskList', { id: record.id })}>Leave this page for later</Link>
    </div>
  )
}
