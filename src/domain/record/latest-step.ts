/** Steps follow each other: none carries a date before that of the one that it follows. */
import type { AssessmentRecord } from './schema.ts'

export type DatedStep = {
  readonly step: 'assessment' | 'recommendation' | 'review'
  /** ISO date. */
  readonly on: string
}

/** Of the steps that were taken and carry a date, the one with the latest; null where there is none. Drafts do not count. */
export function latestStep({ role, recommendation, reviews }: AssessmentRecord): DatedStep | null {
  const steps: readonly DatedStep[] = [
    { step: 'assessment', on: role.assessedOn },
    ...(recommendation?.against ? [{ step: 'recommendation', on: recommendation.on } as const] : []),
    ...reviews.flatMap(({ closedAt, on }) => (closedAt ? [{ step: 'review', on } as const] : [])),
  ]
  return steps.reduce<DatedStep | null>(
    (latest, step) => (step.on > (latest?.on ?? '') ? step : latest),
    null,
  )
}
