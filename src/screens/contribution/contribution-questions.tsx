/** What is asked about contribution, as the assessor answers it and a reviewer rates it, with the help it needs. */
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Details } from '../../components/details.tsx'
import type { Question, Standard } from '../../domain/content/standard.ts'
import type { AnswersForm } from '../question/answers-form.ts'
import { commonMistakes } from '../question/words.ts'
import { ForcedChoiceRadios, StatementRadios } from './contribution-radios.tsx'
import styles from './contribution-screen.module.css'

export function ContributionHelp({ standard }: { readonly standard: Standard }) {
  const { contribution, unusualRoles } = standard.questionnaire
  return (
    <>
      <Details summary={commonMistakes}>
        <ul>
          {contribution.mind.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Details>
      <Details summary="How corporate and unusual roles are placed">
        <dl className={styles.unusual}>
          {unusualRoles.map(({ id, role, rule, example }) => (
            <div key={id}>
              <dt>{role}</dt>
              <dd>{rule}</dd>
              <dd>{example}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </>
  )
}

type Props = {
  readonly standard: Standard
  readonly questions: readonly Question[]
  readonly form: UseFormReturn<AnswersForm>
  /** What stands under an answer: what it rests on. `number` is the question’s place, counted from 1. */
  readonly children?: (question: Question, number: number) => ReactNode
}

/** Twelve statements, and the forced choice. */
export function ContributionQuestions({ standard, questions, form, children }: Props) {
  return (
    <>
      <ol className={styles.statements}>
        {questions.map((question, index) =>
          question.type === 'statement' ? (
            <li key={question.id} className={styles.statement}>
              <StatementRadios standard={standard} question={question} number={index + 1} form={form} />
              {children?.(question, index + 1)}
            </li>
          ) : null,
        )}
      </ol>
      {questions.map((question, index) =>
        question.type === 'forced-choice' ? (
          <div key={question.id} className={styles.forced}>
            <ForcedChoiceRadios question={question} form={form} />
            {children?.(question, index + 1)}
          </div>
        ) : null,
      )}
    </>
  )
}
