import { useMemo } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Part } from '../../components/part.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { isFinal } from '../../domain/record/final.ts'
import { openReviewOf } from '../../domain/record/hidden.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { progressOf } from '../../domain/record/progress.ts'
import { ReportBlocks, ReportSections } from '../../outputs/screen/report-view.tsx'
import { useAssessments } from '../../store/context.tsx'
import { findNewVersion } from '../../store/new-version.ts'
import { address } from '../addresses.ts'
import { type ReportedProps, WithReport } from '../result/with-report.tsx'
import { WithResult } from '../result/with-result.tsx'
import { isDescribed } from '../role/role-state.ts'
import { NotYet } from '../steps/not-yet.tsx'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import { StepDone } from '../task-list/step-done.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { startedByField, useNewVersionForm } from './new-version-form.ts'
import { WriteDecision } from './write-decision.tsx'
import { decisionWords as words } from './words.ts'

/** The delegate’s decision: written, then checked and made on a page of its own, and read once it is made. */
export function DecisionScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const first = useMemo(() => firstOf(standard, record), [standard, record])
  if (isFinal(record)) return <WithReport {...props} Screen={Decided} />
  return first ? (
    <First record={record} {...first} />
  ) : (
    <WithResult {...props} step={words.heading}>
      {(classification) => <WriteDecision {...props} classification={classification} />}
    </WithResult>
  )
}

type FirstStep = { readonly step: keyof typeof words.first; readonly to: string }

/** What has to be done with a result before a decision can be made; null where nothing has. */
export function firstOf(standard: Standard, record: AssessmentRecord): FirstStep | null {
  const { id } = record
  const { hasResult, recommendation } = progressOf(standard, record)
  if (!hasResult) return null
  if (recommendation !== 'done') return { step: 'recommendation', to: address('recommendation', { id }) }
  if (openReviewOf(record)) return { step: 'review', to: address('review', { id }) }
  if (!isDescribed(record.role)) return { step: 'role', to: address('role', { id }) }
  return record.role.marking === '' ? { step: 'marking', to: address('role', { id }) } : null
}

export function First({ record, step, to }: FirstStep & Pick<AssessmentScreenProps, 'record'>) {
  const { heading, reason, mend } = words.first[step]
  return (
    <NotYet record={record} step={words.heading} heading={heading} mend={{ to, words: mend }}>
      {reason}
    </NotYet>
  )
}

/** The decision as it was made, and the way on from a final record. */
function Decided({ standard, record, report }: ReportedProps) {
  const begun = useAssessments((state) => findNewVersion(state, record.id))
  const form = useNewVersionForm(record)
  const section = report.sections.find(({ id }) => id === 'decision')
  useDocumentTitle([words.heading, record.role.title], form.errors.length > 0)
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <PageHeading caption={words.heading} lead={words.finalLead}>
        {words.finalHeading}
      </PageHeading>
      <StepDone standard={standard} record={record} />
      <ReportBlocks blocks={section?.blocks ?? []} />
      <ReportSections sections={section?.sections ?? []} />
      <StepEnd>
        <ButtonLink to={address('report', { id: record.id })}>{words.toReport}</ButtonLink>
      </StepEnd>
      <Part heading={words.newVersionHeading}>
        <p>{words.newVersionHint}</p>
        {begun === undefined ? (
          <StartNewVersion form={form} />
        ) : (
          <p>
            {words.begun} <Link to={address('taskList', { id: begun })}>{words.toNewVersion}</Link>
          </p>
        )}
      </Part>
    </>
  )
}

function StartNewVersion({ form }: { readonly form: ReturnType<typeof useNewVersionForm> }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <TextInput
        id={startedByField}
        label={words.startedBy}
        hint={words.startedByHint}
        error={form.errors[0]?.message}
        width="medium"
        registration={form.registration}
      />
      <Button type="submit" kind="secondary">
        {words.newVersion}
      </Button>
    </form>
  )
}
