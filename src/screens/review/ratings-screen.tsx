import { useMemo } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useLocation, useParams } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Question, Standard } from '../../domain/content/standard.ts'
import { asRated } from '../../domain/record/as-rated.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { isHidden, openReviewOf } from '../../domain/record/hidden.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import { rateQuestion } from '../../domain/record/review.ts'
import { address } from '../addresses.ts'
import { ContributionHelp, ContributionQuestions } from '../contribution/contribution-questions.tsx'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { fieldId, useAnswersForm, type AnswersForm } from '../question/answers-form.ts'
import { ScaledQuestionFields } from '../question/scaled-question.tsx'
import type { Section } from '../sections.ts'
import { StepEnd } from '../steps/step-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { contributionSection, ratingSections } from './rating-sections.ts'
import { reviewWords as words } from './words.ts'

/** One section of the questionnaire, rated by a reviewer in a blind review. */
export function RatingsScreen({ standard, record }: AssessmentScreenProps) {
  const { sectionId } = useParams()
  const sections = useMemo(() => ratingSections(standard), [standard])
  const place = sections.findIndex(({ id }) => id === sectionId)
  const section = sections[place]
  const review = openReviewOf(record)
  if (section === undefined || review === undefined || !isHidden(record)) return <NotFoundScreen />
  const next = sections[place + 1]
  return <Rating standard={standard} record={record} section={section} next={next} review={review} />
}

type Props = AssessmentScreenProps & {
  readonly section: Section
  readonly next: Section | undefined
  readonly review: Review
}

function Rating({ standard, record, section, next, review }: Props) {
  const [, navigate] = useLocation()
  const { id } = record
  const rated = useMemo(() => asRated(record, review), [record, review])
  const questions = useMemo(
    () => standard.questions.filter((question) => section.questions.includes(question.id)),
    [standard, section],
  )
  const { form, errors } = useAnswersForm(standard, rated, questions, rateQuestion)
  useDocumentTitle([section.name, words.blindHeading, record.role.title], errors.length > 0)

  const isContribution = section.id === contributionSection
  const overview = address('review', { id })
  const goOn = form.handleSubmit(() =>
    navigate(next ? address('ratings', { id, sectionId: next.id }) : overview),
  )
  return (
    <>
      <BackLink to={overview}>{words.backToRatings}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading caption={words.blindHeading} lead={leadOf(standard, section)}>
        {section.name}
      </PageHeading>
      {isContribution ? <ContributionHelp standard={standard} /> : <BestFit standard={standard} />}
      <form noValidate onSubmit={(event) => void goOn(event)}>
        {isContribution ? (
          <ContributionQuestions standard={standard} questions={questions} form={form} />
        ) : (
          questions.map((question) => (
            <Rated key={question.id} standard={standard} record={rated} question={question} form={form} />
          ))
        )}
        <StepEnd>
          <Button type="submit">{words.goOn}</Button>
        </StepEnd>
      </form>
    </>
  )
}

function leadOf(standard: Standard, section: Section): string {
  const dimension = standard.dimensions.find(({ id }) => id === section.id)
  const { contribution, characteristics } = standard.questionnaire
  if (dimension) return dimension.summary
  return section.id === contributionSection ? contribution.question : characteristics.why
}

function BestFit({ standard }: Pick<Props, 'standard'>) {
  return (
    <Details summary={words.bestFit}>
      <ul>
        {standard.questionnaire.bestFit.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Details>
  )
}

type RatedProps = AssessmentScreenProps & {
  readonly question: Question
  readonly form: UseFormReturn<AnswersForm>
}

function Rated({ standard, record, question, form }: RatedProps) {
  if (question.type !== 'indicator' && question.type !== 'characteristic') return null
  return (
    <ScaledQuestionFields
      standard={standard}
      record={record}
      question={question}
      form={form}
      layout="compact"
      toContribution={address('ratings', { id: record.id, sectionId: contributionSection })}
    >
      <TextArea
        id={fieldId(question.id, 'note')}
        label={words.note}
        error={form.formState.errors.answers?.[question.id]?.note?.message}
        rows={2}
        limit={passageLimit}
        registration={form.register(`answers.${question.id}.note`)}
      />
    </ScaledQuestionFields>
  )
}
