import type { Standard } from '../../domain/content/standard.ts'
import { WithRelease } from '../with-release.tsx'
import { Asked } from './asked.tsx'
import { BlankForm } from './blank-form.tsx'
import { ContributionForm } from './contribution-form.tsx'
import styles from './forms.module.css'
import { formWords as words } from './words.ts'

/** The questionnaire on paper: for an interview, before anything is entered. */
export function InterviewFormScreen() {
  return <WithRelease>{(standard) => <InterviewForm standard={standard} />}</WithRelease>
}

function InterviewForm({ standard }: { readonly standard: Standard }) {
  const { bestFit, unknown, characteristics } = standard.questionnaire
  const parts = [
    ...standard.dimensions.map(({ name, summary, indicators }) => ({ name, summary, asked: indicators })),
    { name: characteristics.name, summary: characteristics.why, asked: standard.characteristics },
  ]
  return (
    <BlankForm standard={standard} title={words.interview} lead={words.interviewLead} print={words.print}>
      <dl className={styles.fields}>
        {words.fields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <h2>{words.howToAnswer}</h2>
      <ul className={styles.rules}>
        {bestFit.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        <li>
          {unknown.label}: {unknown.hint}
        </li>
      </ul>
      <ContributionForm standard={standard} />
      {parts.map(({ name, summary, asked }) => (
        <section key={name} className={styles.part}>
          <h2>{name}</h2>
          <p>{summary}</p>
          {asked
            .flatMap(({ id }) => standard.question(id) ?? [])
            .map((question) => (
              <Asked key={question.id} standard={standard} question={question} />
            ))}
        </section>
      ))}
    </BlankForm>
  )
}
