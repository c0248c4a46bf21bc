import { Link } from 'wouter'
import type { Descriptor } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { kindName, reference } from '../../domain/report/words/kinds.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { address } from '../addresses.ts'
import styles from './standard.module.css'
import { standardWords as words } from './words.ts'

type Props = {
  readonly standard: Standard
  readonly statements: readonly Descriptor[]
  /** What is said where there are none. */
  readonly none: string
}

/** Statements, each with its kind of wording and its own address. */
export function StatementList({ standard, statements, none }: Props) {
  if (statements.length === 0) return <p className={styles.gap}>{none}</p>
  return (
    <ul className={styles.statements}>
      {statements.map(({ id, text, kind, streams }) => (
        <li key={id}>
          {text}{' '}
          <span className={styles.kind}>
            <Link to={address('standardEntry', { entry: id })}>{reference(id)}</Link>. {kindName(kind)}.
            {streams.length > 0 &&
              ` ${words.speaksOf} ${streams.map((stream) => streamName(standard, stream)).join(' and ')}.`}
          </span>
        </li>
      ))}
    </ul>
  )
}
