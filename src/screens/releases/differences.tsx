import { use } from 'react'
import { WordsThatDiffer } from '../../components/words-that-differ.tsx'
import { loadReleaseDifferences } from '../../content/differences.ts'
import type { Difference } from '../../domain/content/release-differences.ts'
import styles from './releases.module.css'
import { releaseWords as words } from './words.ts'

type Props = { readonly from: string; readonly to: string }

/** Every text that is not the same in 2 releases, before and now, with the words marked that differ. */
export function Differences({ from, to }: Props) {
  const { differences, migration } = use(loadReleaseDifferences(from, to))
  return (
    <>
      {migration && <p>{migration.summary}</p>}
      <p>{words.differencesLead}</p>
      {(['standard', 'questionnaire', 'method', 'release'] as const).map((file) => {
        const own = differences.filter((difference) => difference.file === file)
        return (
          own.length > 0 && (
            <section key={file}>
              <h3>{words.files[file]}</h3>
              {own.map((difference) => (
                <OneDifference key={difference.place} difference={difference} />
              ))}
            </section>
          )
        )
      })}
      {migration && (
        <section>
          <h3>{words.reasons}</h3>
          <ul>
            {[...migration.questions, ...migration.options].map(({ id, reason, becomes }) => (
              <li key={id}>
                <strong>{id}. </strong>
                {becomes === null && `${words.askedAgain}. `}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function OneDifference({ difference: { place, before, after } }: { readonly difference: Difference }) {
  return (
    <div className={styles.difference}>
      <h4>{place}</h4>
      <dl>
        <dt>{words.before}</dt>
        <dd>{before === null ? words.none : <WordsThatDiffer text={before} from={after ?? ''} />}</dd>
        <dt>{words.now}</dt>
        <dd>{after === null ? words.none : <WordsThatDiffer text={after} from={before ?? ''} />}</dd>
      </dl>
    </div>
  )
}
