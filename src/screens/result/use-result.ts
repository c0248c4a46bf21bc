/**
 * The ways by which a screen of an assessment comes by its result: each notes in the record that the result is on
 * screen, whichever is opened first, as an answer that changes after this is a change made in sight of the result. The
 * linter refuses every other way, but to the files that .oxlintrc.json names: what is shown as one goes, which the
 * record notes in its own way; the checking of a code, which has no record, and of a record in a file, whose result is
 * shown only where it was opened before; and the records made for `#/all-screens`.
 */
import { useEffect, useMemo } from 'react'
import type { Agreement } from '../../domain/classify/agreement.ts'
import { findAgreement } from '../../domain/classify/agreement.ts'
import { classify } from '../../domain/classify/classify.ts'
import type { Classification } from '../../domain/classify/types.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { asRated } from '../../domain/record/as-rated.ts'
import { markResultSeen } from '../../domain/record/change.ts'
import type { MoveStep } from '../../domain/record/move-parts.ts'
import { type Move, planMove } from '../../domain/record/move-release.ts'
import type { Review } from '../../domain/record/review-schema.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'

/** The result, or what is missing for one. */
export function useResult(standard: Standard, record: AssessmentRecord): Classification {
  const classification = useMemo(() => classify(standard, record), [standard, record])
  useSeen(record.id, classification)
  return classification
}

/** How far the ratings of a review agree with the answers, once they are sealed. */
export function useAgreement(standard: Standard, record: AssessmentRecord, review: Review): Agreement {
  const agreement = useMemo(
    () => findAgreement(standard, record, asRated(record, review)),
    [standard, record, review],
  )
  useSeen(record.id, agreement.assessor)
  return agreement
}

/** What a move to a later release would change, the result included. */
export function useMove(record: AssessmentRecord, standard: Standard, steps: readonly MoveStep[]): Move {
  const move = useMemo(() => planMove(record, standard, steps), [record, standard, steps])
  useSeen(record.id, move.before)
  return move
}

function useSeen(id: string, { outcome }: Classification): void {
  const { update } = useAssessmentActions()
  const isShown = outcome !== 'incomplete'
  useEffect(() => {
    if (isShown) update(id, markResultSeen)
  }, [id, isShown, update])
}
