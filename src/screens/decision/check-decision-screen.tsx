import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { sealingFor } from '../../content/sealing.ts'
import type { Determination } from '../../domain/classify/types.ts'
import { decide, writeDecision } from '../../domain/record/decide.ts'
import type { Decision } from '../../domain/record/decision-schema.ts'
import { apartSections, decisionBlocks } from '../../domain/report/sections/decision.ts'
import { saidOfDecision } from '../../domain/report/words/acts.ts'
import { nameAndRole } from '../../domain/report/words/name-and-role.ts'
import { ReportBlocks, ReportSections } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { WithResult } from '../result/with-result.tsx'
import { NotYet } from '../steps/not-yet.tsx'
import { useOfferedDay } from '../steps/offered-day.ts'
import { useToday } from '../use-today.ts'
import { StepEnd } from '../steps/step-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { isWhole } from './decision-form.ts'
import { First, firstOf } from './decision-screen.tsx'
import { decisionWords as words } from './words.ts'

/** The decision as it will stand, for the delegate to check before making it. */
export function CheckDecisionScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const first = useMemo(() => firstOf(standard, record), [standard, record])
  if (first) return <First record={record} {...first} />
  return (
    <WithResult {...props} step={words.heading}>
      {(classification) => <CheckIfWhole {...props} classification={classification} />}
    </WithResult>
  )
}

type WithClassification = AssessmentScreenProps & { readonly classification: Determination }

function CheckIfWhole(props: WithClassification) {
  const { standard, record, classification } = props
  const { decision } = record
  const offered = useOfferedDay(decision?.on)
  const today = useToday()
  if (decision === undefined || !isWhole(standard, record, classification, offered, today)) {
    const mend = { to: address('decision', { id: record.id }), words: words.toDecision }
    return (
      <NotYet record={record} step={words.heading} heading={words.unfinishedHeading} mend={mend}>
        {words.unfinished}
      </NotYet>
    )
  }
  return <Check {...props} decision={{ ...decision, on: decision.on || offered }} />
}

type CheckProps = WithClassification & { readonly decision: Decision }

function Check({ standard, record, classification, decision }: CheckProps) {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const { id } = record
  useDocumentTitle([words.checkHeading, record.role.title])
  const open = classification.checks.filter(({ explained }) => explained === null).length

  const make = async () => {
    const sealing = await sealingFor(standard)
    const statement = {
      by: nameAndRole(decision.delegate, decision.delegateRole),
      said: saidOfDecision(standard, decision.band ?? 0),
    }
    update(id, (current, now) =>
      // A date that was left as it was offered is written here.
      decide(writeDecision(current, { on: decision.on }, now), statement, sealing, now),
    )
    navigate(address('decision', { id }))
  }
  return (
    <>
      <BackLink to={address('decision', { id })}>{words.backToDecision}</BackLink>
      <PageHeading lead={words.checkLead}>{words.checkHeading}</PageHeading>
      {open > 0 && (
        <Notice tone="attention">
          <p>
            {words.openChecks(open)} <Link to={address('result', { id })}>{words.toChecks}</Link>
          </p>
        </Notice>
      )}
      <ReportBlocks blocks={decisionBlocks({ standard, record, classification }, decision)} />
      <ReportSections sections={apartSections(decision)} />
      <StepEnd>
        <Button onClick={() => void make()}>{words.decide}</Button>
        <ButtonLink to={address('decision', { id })} kind="secondary">
          {words.change}
        </ButtonLink>
      </StepEnd>
    </>
  )
}
