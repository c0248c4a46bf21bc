import type { Standard } from '../../domain/content/standard.ts'
import { questionNumber } from '../../domain/report/words/questions.ts'
import { Asked } from './asked.tsx'
import styles from './forms.module.css'
import { Lines } from './lines.tsx'
import { formWords as words } from './words.ts'

/** The statements of contribution, a box for each answer in a row, and the choice of one. */
export function ContributionForm({ standard }: { readonly standard: Standard }) {
  const { contribution, unknown } = standard.questionnaire
  const scale = [...contribution.scale.map(({ label }) => label), unknown.label]
  const forced = standard.question(contribution.forcedChoice.id)
  return (
    <section>
      <h2 id="contribution">{contribution.question}</h2>
      <ul className={styles.rules}>
        {contribution.mind.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <table className={styles.scale} aria-labelledby="contribution">
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            {scale.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contribution.statements.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">
                {questionNumber(standard, id)}. {text}
              </th>
              {scale.map((label) => (
                <td key={label}>
                  <span className={styles.box} role="img" aria-label={label} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Lines />
      {forced && <Asked standard={standard} question={forced} />}
    </section>
  )
}
