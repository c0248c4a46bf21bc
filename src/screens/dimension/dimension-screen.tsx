import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { useArrival } from '../../components/arrival.ts'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { useAnswersForm } from '../question/answers-form.ts'
import { FormEnd } from '../question/form-end.tsx'
import { WayBack } from '../question/way-back.tsx'
import { ModeSwitch } from '../question/mode-switch.tsx'
import { ReadStandard } from '../question/read-standard.tsx'
import { ScaledQuestionFields, type ScaledQuestion } from '../question/scaled-question.tsx'
import { SoFar } from '../question/so-far.tsx'
import { addressAfter, addressToReturnTo, sectionsOf, type Section } from '../sections.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'

/** The three questions of a section on one page, for someone who knows the standard. */
export function DimensionScreen({ record, standard }: AssessmentScreenProps) {
  const { dimensionId } = useParams()
  const sections = useMemo(() => sectionsOf(standard), [standard])
  const section = sections.find(({ id }) => id === dimensionId)
  if (section === undefined) return <NotFoundScreen />
  return <Asking record={record} standard={standard} section={section} />
}

type Props = AssessmentScreenProps & { readonly section: Section }

function Asking({ record, standard, section }: Props) {
  const [, navigate] = useLocation()
  const { from } = useArrival()
  const questions = useMemo(() => questionsIn(standard, section), [standard, section])
  const { form, errors } = useAnswersForm(standard, record, questions)
  useDocumentTitle([section.name, record.role.title], errors.length > 0)

  const last = questions.at(-1)
  const returnTo = addressToReturnTo(record, from)
  const goOn = form.handleSubmit(() => {
    if (last !== undefined) navigate(returnTo ?? addressAfter(standard, record, last.id, 'dimension'))
  })
  return (
    <>
      <WayBack record={record} returnTo={returnTo} />
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={summaryOf(standard, section)}>{section.name}</PageHeading>
      <Details summary="The rule of best fit">
        <ul>
          {standard.questionnaire.bestFit.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Details>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        {questions.map((question) => (
          <ScaledQuestionFields
            key={question.id}
            standard={standard}
            record={record}
            question={question}
            form={form}
            layout="compact"
          />
        ))}
        <FormEnd record={record} />
      </form>
      <SoFar record={record} standard={standard} />
      <ReadStandard record={record} standard={standard} section={section} />
      <ModeSwitch record={record} section={section} standard={standard} mode="dimension" />
    </>
  )
}

function questionsIn(standard: Standard, section: Section): readonly ScaledQuestion[] {
  return standard.questions.flatMap((question) =>
    (question.type === 'indicator' || question.type === 'characteristic') &&
    section.questions.includes(question.id)
      ? [question]
      : [],
  )
}

function summaryOf(standard: Standard, section: Section): string {
  return (
    standard.dimensions.find(({ id }) => id === section.id)?.summary ??
    standard.questionnaire.characteristics.why
  )
}
