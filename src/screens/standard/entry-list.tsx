import { Link } from 'wouter'
import type { Entry } from '../../domain/content/reading.ts'
import { kindName } from '../../domain/report/words/kinds.ts'
import { address } from '../addresses.ts'
import styles from './standard.module.css'
import { entryName } from './entry-name.ts'
import { standardWords as words } from './words.ts'

/** Rules, gaps and statements of any place, each with its own address. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.type === 'gap' ? styles.gap : undefined}>
          {entry.about !== null && <strong>{entry.about}. </strong>}
          {entry.text}{' '}
          <span className={styles.kind}>
            <Link to={address('standardEntry', { entry: entry.id })}>{entryName(entry)}</Link>.{' '}
            {entry.kind === null ? words.types.gap : kindName(entry.kind)}.
          </span>
        </li>
      ))}
    </ul>
  )
}
