import { Suspense, type ComponentType } from 'react'
import { isFinal } from '../domain/record/final.ts'
import { isHidden } from '../domain/record/hidden.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { Waiting } from '../screens/waiting.tsx'
import { WithAssessment, type AssessmentScreenProps } from '../screens/with-assessment.tsx'
import { AssessmentFrame } from './assessment-frame.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { fetched } from './fetched.ts'
import { componentOf } from './component-of.ts'

/** What closes the screens of a record: a blind review, whose ratings are not sealed yet; the decision. */
export type Closing = 'hidden' | 'final'

type Props = {
  readonly id: string
  readonly Screen: ComponentType<AssessmentScreenProps>
  /** What does not close this screen. */
  readonly open: readonly Closing[]
}

const ClosedScreen = componentOf(
  fetched(async () => (await import('../screens/closed/closed-screen.tsx')).ClosedScreen),
)

/** A screen of one assessment, in the frame that says whose it is; or why it is closed. */
export function AssessmentPage({ id, Screen, open }: Props) {
  return (
    <AssessmentFrame id={id}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <WithAssessment id={id}>
            {(parts) => {
              const closing = closingOf(parts.record)
              return closing === null || open.includes(closing) ? (
                <Screen {...parts} />
              ) : (
                <ClosedScreen record={parts.record} closing={closing} />
              )
            }}
          </WithAssessment>
        </Suspense>
      </ErrorBoundary>
    </AssessmentFrame>
  )
}

function closingOf(record: AssessmentRecord): Closing | null {
  if (isFinal(record)) return 'final'
  return isHidden(record) ? 'hidden' : null
}
