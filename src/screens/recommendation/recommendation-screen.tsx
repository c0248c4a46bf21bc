import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { sealingFor } from '../../content/sealing.ts'
import type { Determination } from '../../domain/classify/types.ts'
import { againstOf } from '../../domain/record/against.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { recommend, reopenRecommendation, writeRecommendation } from '../../domain/record/recommend.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { standingOfRecommendation } from '../../domain/record/standing.ts'
import { progressOf } from '../../domain/record/progress.ts'
import { saidOfRecommendation } from '../../domain/report/words/acts.ts'
import { nameAndRole } from '../../domain/report/words/name-and-role.ts'
import { resultInText } from '../../domain/report/words/whole-of-standard.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { type ReportedProps, WithReport } from '../result/with-report.tsx'
import { WithResult } from '../result/with-result.tsx'
import { NotYet } from '../steps/not-yet.tsx'
import { NameAndPosition, StepDate } from '../steps/signed-fields.tsx'
import { StepEnd } from '../steps/step-end.tsx'
import { classificationChoices, stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import {
  noStream,
  recommendationFieldId as fieldId,
  recommendationOf,
  useRecommendationForm,
  type RecommendationForm,
} from './recommendation-form.ts'
import { recommendationWords as words } from './words.ts'

/** The assessor’s own recommendation: written, made as an act, and read once it is made. */
export function RecommendationScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const { hasResult, check } = useMemo(() => progressOf(standard, record), [standard, record])
  if (hasResult && record.recommendation?.against !== undefined)
    return <WithReport {...props} Screen={Made} />
  if (hasResult && check !== 'done') return <CheckFirst record={record} />
  return (
    <WithResult {...props} step={words.heading}>
      {(classification) => <Write {...props} classification={classification} />}
    </WithResult>
  )
}

function CheckFirst({ record }: { readonly record: AssessmentRecord }) {
  const mend = { to: address('wholeOfStandard', { id: record.id }), words: words.toCheck }
  return (
    <NotYet record={record} step={words.heading} heading={words.checkFirstHeading} mend={mend}>
      {words.checkFirst}
    </NotYet>
  )
}

/** The recommendation as it was made; what it says comes from the report. */
function Made({ record, classification, report }: ReportedProps) {
  const { update } = useAssessmentActions()
  const isToRedo = standingOfRecommendation(record, classification) === 'to-redo'
  const { id } = record
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <BackLink to={address('taskList', { id })}>{stepWords.back}</BackLink>
      <PageHeading caption={words.heading} lead={isToRedo ? undefined : words.madeLead}>
        {isToRedo ? words.redoHeading : words.made}
      </PageHeading>
      {isToRedo && (
        <Notice tone="attention" heading={stepWords.redoHeading}>
          <p>{words.redo}</p>
        </Notice>
      )}
      <ReportBlocks
        blocks={report.sections.find((section) => section.id === 'recommendation')?.blocks ?? []}
      />
      <p>{words.againHint}</p>
      <StepEnd>
        {!isToRedo && <ButtonLink to={address('report', { id })}>{words.toReport}</ButtonLink>}
        <Button
          kind={isToRedo ? 'primary' : 'secondary'}
          onClick={() => update(id, (current, now) => reopenRecommendation(current, now))}
        >
          {words.again}
        </Button>
      </StepEnd>
    </>
  )
}

type WriteProps = AssessmentScreenProps & { readonly classification: Determination }

function Write({ standard, record, classification }: WriteProps) {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const { form, errors } = useRecommendationForm(standard, record)
  const { id } = record
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)

  const make = form.handleSubmit(async (draft) => {
    const sealing = await sealingFor(standard)
    const written = recommendationOf(standard, draft)
    const statement = {
      by: nameAndRole(draft.by, draft.role),
      said: saidOfRecommendation(standard, { band: written.band ?? null, stream: written.stream ?? null }),
    }
    update(id, (current, now) =>
      recommend(writeRecommendation(current, written, now), statement, sealing, now),
    )
    navigate(address('taskList', { id }))
  })
  const against = againstOf(classification)
  return (
    <>
      <BackLink to={address('taskList', { id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading
        lead={against.band === null ? words.leadOpen : words.lead(resultInText(standard, against))}
      >
        {words.heading}
      </PageHeading>
      <form noValidate onSubmit={(event) => void make(event)}>
        <Fields standard={standard} form={form} />
        <p>{words.sealed}</p>
        <StepEnd record={record}>
          <Button type="submit">{words.make}</Button>
        </StepEnd>
      </form>
    </>
  )
}

type FieldsProps = Pick<AssessmentScreenProps, 'standard'> &
  Pick<ReturnType<typeof useRecommendationForm>, 'form'>

function Fields({ standard, form }: FieldsProps) {
  const field = (name: keyof RecommendationForm) => ({
    id: fieldId(name),
    error: form.formState.errors[name]?.message,
  })
  return (
    <>
      <Radios
        legend={words.band}
        legendAs="h2"
        registration={form.register('band')}
        choices={classificationChoices(standard)}
        {...field('band')}
      />
      <Radios
        legend={words.stream}
        legendAs="h2"
        hint={words.streamHint}
        registration={form.register('stream')}
        choices={[
          ...standard.streams.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: noStream, label: words.noStream, apart: true },
        ]}
        {...field('stream')}
      />
      <TextArea
        label={words.reasons}
        hint={words.reasonsHint}
        rows={6}
        limit={passageLimit}
        registration={form.register('reasons')}
        {...field('reasons')}
      />
      <NameAndPosition
        by={{ registration: form.register('by'), ...field('by') }}
        role={{ registration: form.register('role'), ...field('role') }}
      />
      <StepDate register={form.register} {...field('on')} />
    </>
  )
}
