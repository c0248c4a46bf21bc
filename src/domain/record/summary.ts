/** A record in a few words: what a list says of it. */
import { classify } from '../classify/classify.ts'
import type { Standard } from '../content/standard.ts'
import { levelName } from '../report/words/bands.ts'
import { strengthName } from '../report/words/strength.ts'
import { isHidden } from './hidden.ts'
import { isResultSeen } from './result-seen.ts'
import type { AssessmentRecord } from './schema.ts'
import { type RecordState, stateOf } from './state.ts'

export type Summary = { readonly state: RecordState; readonly result: ListedResult }

export type ListedResult =
  | {
      readonly shown: true
      /** As ‘SES Band 2’. */
      readonly name: string
      /** Empty where no band is indicated. */
      readonly strength: string
      /** By which results sort: the level, or less where none is determined. */
      readonly rank: number
    }
  /**
   * Questions are unanswered; a blind review has not sealed its ratings; or the result was not opened since an answer
   * was last changed, and a list would show it past the log of changes.
   */
  | { readonly shown: false; readonly until: 'answered' | 'sealed' | 'opened' }

/** @param standard the release of the record */
export function summaryOf(standard: Standard, record: AssessmentRecord): Summary {
  return { state: stateOf(record), result: listedResult(standard, record) }
}

function listedResult(standard: Standard, record: AssessmentRecord): ListedResult {
  if (isHidden(record)) return { shown: false, until: 'sealed' }
  const found = classify(standard, record)
  if (found.outcome === 'incomplete') return { shown: false, until: 'answered' }
  if (!isResultSeen(record)) return { shown: false, until: 'opened' }
  if (found.outcome === 'not-determined') {
    return { shown: true, name: 'Not determined', strength: '', rank: -1 }
  }
  if (found.outcome === 'below-ses') {
    return { shown: true, name: levelName(standard, 0), strength: '', rank: 0 }
  }
  return {
    shown: true,
    name: levelName(standard, found.band),
    strength: strengthName(standard, found),
    rank: found.band,
  }
}
