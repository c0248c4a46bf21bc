import styles from './forms.module.css'
import { formWords as words } from './words.ts'

/** Room to write by hand. */
export function Lines() {
  return (
    <div className={styles.lines}>
      <p>{words.room}</p>
      <div aria-hidden="true" />
      <div aria-hidden="true" />
    </div>
  )
}
