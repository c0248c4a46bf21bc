import { Suspense, type ComponentType } from 'react'
import { Waiting } from '../screens/waiting.tsx'
import { WithAssessment, type AssessmentScreenProps } from '../screens/with-assessment.tsx'
import { AssessmentFrame } from './assessment-frame.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

type Props = { readonly id: string; readonly Screen: ComponentType<AssessmentScreenProps> }

/** A screen of one assessment, in the frame that says whose it is. */
export function AssessmentPage({ id, Screen }: Props) {
  return (
    <AssessmentFrame id={id}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <WithAssessment id={id}>{(parts) => <Screen {...parts} />}</WithAssessment>
        </Suspense>
      </ErrorBoundary>
    </AssessmentFrame>
  )
}
