import type { ReactNode } from 'react'
import type { Determination } from '../../domain/classify/types.ts'
import { NotYet } from '../steps/not-yet.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { useResult } from './use-result.ts'

type Props = AssessmentScreenProps & {
  /** What the page is called where there is no result yet. */
  readonly step: string
  readonly children: (classification: Determination) => ReactNode
}

/** A step that shows the result; or that there is none yet. */
export function WithResult({ standard, record, step, children }: Props) {
  const classification = useResult(standard, record)
  if (classification.outcome === 'incomplete') return <NotYet record={record} step={step} />
  return children(classification)
}
