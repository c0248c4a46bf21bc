import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './task-list.module.css'

export type Task = {
  readonly name: string
  readonly to: string
  /** In sentence case. */
  readonly status: string
  /** Colour goes to what remains: `done` is plain. */
  readonly state: 'done' | 'to-do' | 'attention'
  readonly hint?: ReactNode
}

/** Tasks in any order. The whole row leads to the task; its status is part of what the link says. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const id = useId()
  return (
    <ul className={styles.list}>
      {tasks.map((task, index) => (
        <li key={task.to} className={styles.task}>
          <div className={styles.words}>
            <Link
              to={task.to}
              className={styles.link}
              aria-describedby={`${id}${index}-status${task.hint === undefined ? '' : ` ${id}${index}-hint`}`}
            >
              {task.name}
            </Link>
            {task.hint !== undefined && (
              <span id={`${id}${index}-hint`} className={styles.hint}>
                {task.hint}
              </span>
            )}
          </div>
          <span id={`${id}${index}-status`} className={`${styles.status} ${styles[task.state]}`}>
            {task.status}
          </span>
        </li>
      ))}
    </ul>
  )
}
