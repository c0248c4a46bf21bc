/** Where a record stands on its way to a decision, in words. */
import type { RecordState } from '../../record/state.ts'

export const stateNames: Readonly<Record<RecordState, string>> = {
  draft: 'Draft',
  recommended: 'Recommended',
  'in-review': 'In review',
  returned: 'Returned by the reviewer',
  reviewed: 'Reviewed',
  decided: 'Decided',
}
