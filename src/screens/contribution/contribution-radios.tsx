/** The choices about contribution: a statement weighed, and the forced choice. */
import type { UseFormReturn } from 'react-hook-form'
import { Radios } from '../../components/radios.tsx'
import type { Question, Standard } from '../../domain/content/standard.ts'
import { fieldId, type AnswersForm } from '../question/answers-form.ts'
import styles from './contribution-screen.module.css'

type Props<Type extends Question['type']> = {
  readonly question: Extract<Question, { type: Type }>
  readonly form: UseFormReturn<AnswersForm>
}

type StatementProps = Props<'statement'> & { readonly standard: Standard; readonly number: number }

export function StatementRadios({ standard, question, number, form }: StatementProps) {
  const { contribution, unknown } = standard.questionnaire
  return (
    <Radios
      id={fieldId(question.id, 'option')}
      legend={
        <>
          <span className={styles.number}>{number}</span> {question.statement.text}
        </>
      }
      legendAs="text"
      layout="inline"
      error={form.formState.errors.answers?.[question.id]?.option?.message}
      registration={form.register(`answers.${question.id}.option`)}
      choices={[...contribution.scale, unknown].map(({ id, label }) => ({ value: id, label }))}
    />
  )
}

export function ForcedChoiceRadios({ question, form }: Props<'forced-choice'>) {
  return (
    <Radios
      id={fieldId(question.id, 'option')}
      legend={question.forcedChoice.question}
      legendAs="h2"
      hint={question.forcedChoice.hint}
      layout="rows"
      error={form.formState.errors.answers?.[question.id]?.option?.message}
      registration={form.register(`answers.${question.id}.option`)}
      choices={question.forcedChoice.options.map(({ id, text, stream }) => ({
        value: id,
        label: text,
        apart: stream === null,
      }))}
    />
  )
}
