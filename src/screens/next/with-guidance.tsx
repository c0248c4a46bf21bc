import type { ReactNode } from 'react'
import { ButtonLink } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { newestGuidance } from '../../content/guidance.ts'
import { type BandUsed, bandUsed } from '../../domain/guidance/band.ts'
import { buildChecklist, type Checklist } from '../../domain/guidance/checklist.ts'
import type { Guidance } from '../../domain/guidance/compile.ts'
import {
  answersFromRole,
  type ConditionAnswers,
  readFacts,
  type RoleFacts,
} from '../../domain/guidance/facts.ts'
import { address } from '../addresses.ts'
import { useResult } from '../result/use-result.ts'
import { Waiting } from '../waiting.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { useGuidance } from './use-guidance.ts'
import { nextWords as words } from './words.ts'

/** What every screen about what must happen next works on. */
export type NextScreenProps = AssessmentScreenProps & {
  readonly guidance: Guidance
  readonly band: BandUsed
  /** What the assessment says of the role, and over it what was answered here. */
  readonly answers: ConditionAnswers
  readonly facts: RoleFacts
  readonly checklist: Checklist
}

type Props = AssessmentScreenProps & { readonly children: (props: NextScreenProps) => ReactNode }

/** Finds the guidance that the record’s conditions were asked under, and what follows from it for the role. */
export function WithGuidance(props: Props) {
  const loaded = useGuidance(props.record.implementation?.guidance ?? newestGuidance)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'ready') return <Derived {...props} guidance={loaded.guidance} />
  return <NotReadable {...props} problem={loaded.problem} />
}

function Derived({ standard, record, guidance, children }: Props & { readonly guidance: Guidance }) {
  const band = bandUsed(record, useResult(standard, record))
  const answers = { ...answersFromRole(record), ...record.implementation?.facts }
  const facts = readFacts(guidance, band.band, answers)
  const checklist = buildChecklist(guidance, facts, record.implementation?.items)
  return children({ standard, record, guidance, band, answers, facts, checklist })
}

function NotReadable({ record, problem }: AssessmentScreenProps & { readonly problem: string }) {
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <PageHeading>The guidance cannot be read</PageHeading>
      <Notice tone="attention">
        <p>{problem}</p>
        <p>What was kept here is as it was.</p>
      </Notice>
      <ButtonLink to={address('taskList', { id: record.id })}>Go to the task list</ButtonLink>
    </>
  )
}
