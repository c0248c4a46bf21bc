import { lazy, type ReactNode, useEffect, useState } from 'react'
import type { Standard } from '../domain/content/standard.ts'
import { findBindingProblem } from '../domain/record/bind.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { Opened } from '../store/assessments.ts'
import { useAssessment, useAssessmentActions, useStandard } from '../store/context.tsx'
import { Waiting } from './waiting.tsx'

/** What every screen of an assessment works on. */
export type AssessmentScreenProps = { readonly record: AssessmentRecord; readonly standard: Standard }

type Props = { readonly id: string; readonly children: (props: AssessmentScreenProps) => ReactNode }

const NotOpened = lazy(async () => ({ default: (await import('./not-opened.tsx')).NotOpened }))
const NotBound = lazy(async () => ({ default: (await import('./not-opened.tsx')).NotBound }))
const NoStandard = lazy(async () => ({ default: (await import('./not-opened.tsx')).NoStandard }))

/** Opens an assessment and the release it was made under, or says which of the two is missing. */
export function WithAssessment({ id, children }: Props) {
  const record = useAssessment(id)
  const { open } = useAssessmentActions()
  const [opened, setOpened] = useState<Opened | null>(null)
  const isOpen = record !== undefined
  useEffect(() => {
    if (!isOpen) void open(id).then(setOpened)
  }, [id, isOpen, open])
  if (record !== undefined) return <WithStandard record={record}>{children}</WithStandard>
  if (opened === null || opened.ok) return <Waiting />
  return <NotOpened problem={opened.problem} />
}

function WithStandard({ record, children }: { record: AssessmentRecord; children: Props['children'] }) {
  const loaded = useStandard(record.release)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'failed') return <NoStandard problem={loaded.problem} />
  const problem = findBindingProblem(loaded.standard, record)
  if (problem !== null) return <NotBound problem={problem} />
  return children({ record, standard: loaded.standard })
}
