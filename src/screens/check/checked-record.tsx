import { useId } from 'react'
import { Notice } from '../../components/notice.tsx'
import { isHidden } from '../../domain/record/hidden.ts'
import { fingerprintOf } from '../../domain/record/fingerprint.ts'
import type { FileEntry } from '../../domain/record/read-file.ts'
import { stateOf } from '../../domain/record/state.ts'
import { momentInWords } from '../../domain/report/words/dates.ts'
import { markingNotChosen, titleOf } from '../../domain/report/words/role.ts'
import { stateNames } from '../../domain/report/words/state.ts'
import { timeZone } from '../time-zone.ts'
import styles from './check-screen.module.css'
import { FingerprintLine } from './fingerprint-line.tsx'
import { PaperForm } from './paper-form.tsx'
import { Recomputed } from './recomputed.tsx'
import { checkWords as words } from './words.ts'

/** One record of a file: its fingerprint against the one it carries and one from paper, and its result again. */
export function CheckedRecord({ entry }: { readonly entry: FileEntry }) {
  const { record } = entry
  const own = fingerprintOf(record)
  const heading = useId()
  return (
    <article className={styles.record} aria-labelledby={heading}>
      <h3 id={heading}>{titleOf(record.role)}</h3>
      <dl className={styles.facts}>
        {[
          [words.agency, record.role.agency],
          [words.state, stateNames[stateOf(record)]],
          [words.marking, record.role.marking || markingNotChosen],
          [words.lastChanged, momentInWords(record.changedAt, timeZone())],
          [words.record, record.id],
        ]
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>

      <h4>{words.fingerprint}</h4>
      <Verdict entry={entry} own={own} />
      <p className={styles.term}>{words.ofRecord}</p>
      <FingerprintLine fingerprint={own} />
      <PaperForm fingerprint={own} />

      <h4>{words.result}</h4>
      {isHidden(record) ? <p>{words.hiddenUntil.sealed}</p> : <Recomputed record={record} />}
    </article>
  )
}

function Verdict({ entry, own }: { readonly entry: FileEntry; readonly own: string }) {
  if (entry.matches === null) return <p>{words.noneCarried}</p>
  if (entry.matches) return <p className={styles.good}>{words.matches}</p>
  return (
    <Notice tone="attention">
      <p>{entry.carried === own ? words.implementationChanged : words.changed}</p>
    </Notice>
  )
}
