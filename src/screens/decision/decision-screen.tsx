import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { classify } from '../../domain/classify/classify.ts'
import type { Classification } from '../../domain/classify/types.ts'
import { isFinal } from '../../domain/record/final.ts'
import { openReviewOf } from '../../domain/record/hidden.ts'
import { newVersionOf } from '../../domain/record/new-version.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { standingOfRecommendation } from '../../domain/record/standing.ts'
import { saidOfNewVersion } from '../../domain/report/words/acts.ts'
import { ReportBlocks, ReportSections } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { newId } from '../../store/new-id.ts'
import { address } from '../addresses.ts'
import { useReport } from '../result/use-report.ts'
import { isDescribed } from '../role/role-state.ts'
import { NotYet } from '../steps/not-yet.tsx'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { WriteDecision } from './write-decision.tsx'
import { decisionWords as words } from './words.ts'

/** The delegate’s decision: written, then checked and made on a page of its own, and read once it is made. */
export function DecisionScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const classification = useMemo(() => classify(standard, record), [standard, record])
  if (isFinal(record)) return <Decided {...props} />
  if (classification.outcome === 'incomplete') return <NotYet record={record} step={words.heading} />
  const first = firstOf(record, classification)
  return first ? (
    <First record={record} {...first} />
  ) : (
    <WriteDecision {...props} classification={classification} />
  )
}

type FirstStep = { readonly step: keyof typeof words.first; readonly to: string }

/** What has to be done before a decision can be made; null where nothing has. */
export function firstOf(record: AssessmentRecord, classification: Classification): FirstStep | null {
  const { id } = record
  if (standingOfRecommendation(record, classification) !== 'done')
    return { step: 'recommendation', to: address('recommendation', { id }) }
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
function Decided({ standard, record }: AssessmentScreenProps) {
  const [, navigate] = useLocation()
  const { add } = useAssessmentActions()
  const { report } = useReport(standard, record)
  const section = report.sections.find(({ id }) => id === 'decision')
  useDocumentTitle([words.heading, record.role.title])

  const startNewVersion = () => {
    const id = newId()
    const now = new Date().toISOString()
    add(newVersionOf(record, { id, by: record.role.assessor, said: saidOfNewVersion, now }))
    navigate(address('taskList', { id }))
  }
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <PageHeading caption={words.heading} lead={words.finalLead}>
        {words.finalHeading}
      </PageHeading>
      <ReportBlocks blocks={section?.blocks ?? []} />
      <ReportSections sections={section?.sections ?? []} />
      <p>{words.newVersionHint}</p>
      <StepEnd>
        <ButtonLink to={address('report', { id: record.id })}>{words.toReport}</ButtonLink>
        <Button kind="secondary" onClick={startNewVersion}>
          {words.newVersion}
        </Button>
      </StepEnd>
    </>
  )
}
