import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useArrival } from '../../components/arrival.ts'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { usePreferences } from '../../store/context.tsx'
import { useAnswersForm } from '../question/answers-form.ts'
import { FoldedCitations, ReasonForChange, Reasons } from '../question/evidence.tsx'
import { FormEnd } from '../question/form-end.tsx'
import { WayBack } from '../question/way-back.tsx'
import { SoFar } from '../question/so-far.tsx'
import { commonMistakes } from '../question/words.ts'
import { addressAfterContribution, addressToReturnTo, contributionQuestions } from '../sections.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { ForcedChoiceRadios, StatementRadios } from './contribution-radios.tsx'
import styles from './contribution-screen.module.css'

/** Twelve statements and the forced choice: in which stream the role contributes most. */
export function ContributionScreen({ record, standard }: AssessmentScreenProps) {
  const [, navigate] = useLocation()
  const { from } = useArrival()
  const mode = usePreferences((state) => state.questionsPerPage)
  const questions = useMemo(() => contributionQuestions(standard), [standard])
  const { form, errors } = useAnswersForm(standard, record, questions)
  useDocumentTitle(['Contribution', record.role.title], errors.length > 0)

  const { contribution } = standard.questionnaire
  const returnTo = addressToReturnTo(record, from)
  const goOn = form.handleSubmit(() => navigate(returnTo ?? addressAfterContribution(standard, record, mode)))
  return (
    <>
      <WayBack record={record} returnTo={returnTo} />
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={contribution.why}>{contribution.question}</PageHeading>
      <Details summary={commonMistakes}>
        <ul>
          {contribution.mind.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Details>
      <Details summary="How corporate and unusual roles are placed">
        <dl className={styles.unusual}>
          {standard.questionnaire.unusualRoles.map(({ id, role, rule, example }) => (
            <div key={id}>
              <dt>{role}</dt>
              <dd>{rule}</dd>
              <dd>{example}</dd>
            </div>
          ))}
        </dl>
      </Details>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <ol className={styles.statements}>
          {questions.map((question, index) =>
            question.type === 'statement' ? (
              <li key={question.id} className={styles.statement}>
                <StatementRadios standard={standard} question={question} number={index + 1} form={form} />
                <ReasonForChange record={record} question={question} form={form} />
                <FoldedCitations record={record} question={question} of={`for statement ${index + 1}`} />
              </li>
            ) : null,
          )}
        </ol>
        {questions.map((question) =>
          question.type === 'forced-choice' ? (
            <div key={question.id} className={styles.forced}>
              <ForcedChoiceRadios question={question} form={form} />
              <Reasons record={record} question={question} form={form} />
              <FoldedCitations record={record} question={question} of="for the choice of one" />
            </div>
          ) : null,
        )}
        <FormEnd record={record} />
      </form>
      <SoFar record={record} standard={standard} />
    </>
  )
}
