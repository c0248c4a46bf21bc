import { useMemo } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import { useArrival } from '../../components/arrival.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Question } from '../../domain/content/standard.ts'
import { usePreferences } from '../../store/context.tsx'
import { useAnswersForm, type AnswersForm } from '../question/answers-form.ts'
import { FoldedCitations, ReasonForChange, Reasons } from '../question/evidence.tsx'
import { FormEnd } from '../question/form-end.tsx'
import { WayBack } from '../question/way-back.tsx'
import { SoFar } from '../question/so-far.tsx'
import { addressAfterContribution, addressToReturnTo, contributionQuestions } from '../sections.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { ContributionHelp, ContributionQuestions } from './contribution-questions.tsx'

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
      <ContributionHelp standard={standard} />
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <ContributionQuestions standard={standard} questions={questions} form={form}>
          {(question, number) => <Grounds record={record} question={question} number={number} form={form} />}
        </ContributionQuestions>
        <FormEnd record={record} />
      </form>
      <SoFar record={record} standard={standard} />
    </>
  )
}

type GroundsProps = Pick<AssessmentScreenProps, 'record'> & {
  readonly question: Question
  readonly number: number
  readonly form: UseFormReturn<AnswersForm>
}

/** Reasons are asked for the choice of one; of a statement, why it changed. */
function Grounds({ record, question, number, form }: GroundsProps) {
  return question.type === 'statement' ? (
    <>
      <ReasonForChange record={record} question={question} form={form} />
      <FoldedCitations record={record} question={question} form={form} of={`for statement ${number}`} />
    </>
  ) : (
    <>
      <Reasons record={record} question={question} form={form} />
      <FoldedCitations record={record} question={question} form={form} of="for the choice of one" />
    </>
  )
}
