import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { useArrival } from '../../components/arrival.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { addressAfter, addressToReturnTo, sectionsOf, type Section } from '../sections.ts'
import { useAnswersForm } from './answers-form.ts'
import { FormEnd } from './form-end.tsx'
import { WayBack } from './way-back.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import { ReadStandard } from './read-standard.tsx'
import { ScaledQuestionFields, type ScaledQuestion } from './scaled-question.tsx'
import { SoFar } from './so-far.tsx'

/** One question on a page, for someone who has not done this before. */
export function QuestionScreen({ record, standard }: AssessmentScreenProps) {
  const { questionId } = useParams()
  const section = sectionsOf(standard).find((each) => each.questions.some((id) => id === questionId))
  const question = standard.questions.find((each) => each.id === questionId)
  if (section === undefined || (question?.type !== 'indicator' && question?.type !== 'characteristic')) {
    return <NotFoundScreen />
  }
  return <Asking record={record} standard={standard} section={section} question={question} />
}

type Props = AssessmentScreenProps & { readonly section: Section; readonly question: ScaledQuestion }

function Asking({ record, standard, section, question }: Props) {
  const [, navigate] = useLocation()
  const { from } = useArrival()
  const questions = useMemo(() => [question], [question])
  const { form, errors } = useAnswersForm(standard, record, questions)
  const name = question.type === 'indicator' ? question.indicator.name : question.characteristic.name
  const place = section.questions.indexOf(question.id) + 1
  useDocumentTitle([name, record.role.title], errors.length > 0)

  const returnTo = addressToReturnTo(record, from)
  const goOn = form.handleSubmit(() =>
    navigate(returnTo ?? addressAfter(standard, record, question.id, 'one')),
  )
  return (
    <>
      <WayBack record={record} returnTo={returnTo} />
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <p>
        {section.name}, question {place} of {section.questions.length}
      </p>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <ScaledQuestionFields
          standard={standard}
          record={record}
          question={question}
          form={form}
          layout="page"
        />
        <FormEnd record={record} />
      </form>
      <SoFar record={record} standard={standard} />
      <ReadStandard record={record} standard={standard} section={section} />
      <ModeSwitch record={record} section={section} standard={standard} mode="one" />
    </>
  )
}
