import { useEffect } from 'react'
import type { Classification } from '../../domain/classify/types.ts'
import { markResultSeen } from '../../domain/record/change.ts'
import { useAssessmentActions } from '../../store/context.tsx'

/**
 * Notes in the record that the result is on screen. Every screen that shows it says so, whichever is opened first:
 * an answer that changes after this is a change made in sight of the result.
 */
export function useResultSeen(id: string, { outcome }: Classification): void {
  const { update } = useAssessmentActions()
  const isShown = outcome !== 'incomplete'
  useEffect(() => {
    if (isShown) update(id, markResultSeen)
  }, [id, isShown, update])
}
