import { lazy, Suspense } from 'react'
import { isComplete } from '../sections.ts'
import { WaitingUnseen } from '../waiting.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'

/** The rule itself is fetched for those alone who see the result as they go. */
const SoFarPanel = lazy(async () => ({ default: (await import('./so-far-panel.tsx')).SoFarPanel }))

/** What the answers so far would leave possible, where ‘Show as I go’ is on; once all is answered there is the result. */
export function SoFar({ record, standard }: AssessmentScreenProps) {
  if (!record.showAsIGo.on || isComplete(standard, record)) return null
  return (
    <Suspense fallback={<WaitingUnseen />}>
      <SoFarPanel record={record} standard={standard} />
    </Suspense>
  )
}
