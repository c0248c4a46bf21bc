import type { ReactNode } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { address } from '../addresses.ts'
import { stepWords as words } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  /** The step that cannot be taken yet. */
  readonly step: string
  readonly heading?: string
  /** What is missing. */
  readonly children?: ReactNode
  /** Where that can be mended; the task list where nothing else is said. */
  readonly mend?: { readonly to: string; readonly words: string }
}

/** A step that cannot be taken yet, and what is missing for it. */
export function NotYet({ record, step, heading = words.unfinishedHeading, children, mend }: Props) {
  const taskList = address('taskList', { id: record.id })
  useDocumentTitle([step, record.role.title])
  return (
    <>
      <BackLink to={taskList}>{words.back}</BackLink>
      <PageHeading caption={step}>{heading}</PageHeading>
      <p>{children ?? words.unfinished}</p>
      <ButtonLink to={mend?.to ?? taskList}>{mend?.words ?? words.toTaskList}</ButtonLink>
    </>
  )
}
