import type { Standard } from '../../domain/content/standard.ts'
import { WithRelease } from '../with-release.tsx'
import { BlankForm } from './blank-form.tsx'
import styles from './forms.module.css'
import { formWords as words } from './words.ts'

/** What each stream contributes, on one page: to hand out before a talk about a role. */
export function StreamOverviewScreen() {
  return <WithRelease>{(standard) => <StreamOverview standard={standard} />}</WithRelease>
}

function StreamOverview({ standard }: { readonly standard: Standard }) {
  const { contribution, unusualRoles } = standard.questionnaire
  return (
    <BlankForm
      standard={standard}
      title={words.overview(standard.streams.length)}
      lead={contribution.why}
      print={words.printOverview}
    >
      <p>{words.standing}</p>
      <div className={styles.streams}>
        {standard.streams.map(({ id, name, summary, statements }) => (
          <section key={id} className={styles.stream}>
            <h2>{name}</h2>
            <p>{summary}</p>
            <ul>
              {statements.map((statement) => (
                <li key={statement.id}>{statement.text}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2>{contribution.forcedChoice.question}</h2>
      <p>{contribution.forcedChoice.hint}</p>
      <dl className={styles.unusual}>
        {unusualRoles.map(({ id, role, rule }) => (
          <div key={id}>
            <dt>{role}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </BlankForm>
  )
}
