/** What would become of an assessment under a later release. Nothing is changed. */
import type { Classification } from '../classify/types.ts'
import type { Standard } from '../content/standard.ts'
import type { MoveStep } from './move-parts.ts'
import { planMove } from './move-release.ts'
import type { AssessmentRecord } from './schema.ts'
import { summaryOf } from './summary.ts'

type Results = {
  readonly from: Standard
  readonly to: Standard
  readonly before: Classification
  readonly after: Classification
}

export type Replayed = { readonly record: AssessmentRecord } & (
  | ({ readonly outcome: 'moves' } & Results)
  /** Answers are to be given again before there is a result. */
  | ({ readonly outcome: 'waits' } & Results)
  | ({ readonly outcome: 'stays' } & Results)
  /** The assessment is under that release. */
  | { readonly outcome: 'there' }
  /** There is no result yet, or none that a list may show. */
  | { readonly outcome: 'not-shown' }
)

/**
 * @param from the release of the record
 * @param steps the migrations from there on; none where the record is under the later release
 */
export function replay(record: AssessmentRecord, from: Standard, steps: readonly MoveStep[]): Replayed {
  const to = steps.at(-1)?.to
  if (to === undefined) return { record, outcome: 'there' }
  if (!summaryOf(from, record).result.shown) return { record, outcome: 'not-shown' }
  const { before, after, moves } = planMove(record, from, steps)
  const found = { record, from, to, before, after }
  if (after.outcome === 'incomplete') return { ...found, outcome: 'waits' }
  return { ...found, outcome: moves ? 'moves' : 'stays' }
}
