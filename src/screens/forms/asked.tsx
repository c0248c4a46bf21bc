import {
  allowsUnknown,
  asksFirmness,
  optionsOf,
  type Question,
  type Standard,
} from '../../domain/content/standard.ts'
import { questionAsked, questionName } from '../../domain/report/words/questions.ts'
import styles from './forms.module.css'
import { Lines } from './lines.tsx'
import { formWords as words } from './words.ts'

/** One question: what to have at hand, a box for each answer, how firm it is, and room to write. */
export function Asked({ standard, question }: { readonly standard: Standard; readonly question: Question }) {
  const { firmness, unknown } = standard.questionnaire
  const ask =
    question.type === 'indicator'
      ? question.indicator.ask
      : question.type === 'characteristic'
        ? question.characteristic.ask
        : []
  const options = optionsOf(standard, question).map(({ text }) => text)
  return (
    <div className={styles.question}>
      <h3>{questionName(standard, question.id)}</h3>
      <p className={styles.asked}>{questionAsked(question)}</p>
      {ask.length > 0 && (
        <p className={styles.hand}>
          {words.haveAtHand}: {ask.join('; ')}
        </p>
      )}
      <ul className={styles.boxes}>
        {(allowsUnknown(question) ? [...options, unknown.label] : options).map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ul>
      {asksFirmness(question) && (
        <div className={styles.firmness}>
          <p className={styles.hand}>{firmness.question}</p>
          <ul className={`${styles.boxes} ${styles.abreast}`}>
            {firmness.options.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      )}
      <Lines />
    </div>
  )
}
