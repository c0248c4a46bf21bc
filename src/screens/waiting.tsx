/** Stands for a part that is being read. Said to a screen reader; on screen it comes late, and mostly never. */
import styles from './waiting.module.css'

export function Waiting() {
  return (
    <p className={styles.waiting} role="status" data-waiting>
      Opening
    </p>
  )
}

/** The same for a part beside others, which leaves its place empty until it comes. */
export function WaitingUnseen() {
  return <span hidden data-waiting />
}
