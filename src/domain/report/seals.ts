/** What was sealed at each act, beside what the same record gives when it is recomputed: words for checking a record. */
import type { Standard } from '../content/standard.ts'
import type { Snapshot } from '../record/act-schema.ts'
import type { CheckedSeal } from '../record/check-seals.ts'
import { paragraph, table } from './blocks.ts'
import type { Block } from './types.ts'
import { actNames } from './words/acts.ts'
import { momentInWords } from './words/dates.ts'
import { join } from './words/inline.ts'
import { snapshotInWords } from './words/snapshot.ts'

export type SealReport = { readonly heading: string; readonly blocks: readonly Block[] }

/**
 * @param now what the record gives when it is recomputed under its own release; null where it gives no result
 * @param isLast whether no act follows
 */
export function reportSeal(
  standard: Standard,
  { act, snapshot, isUntouched }: CheckedSeal,
  now: Snapshot | null,
  isLast: boolean,
  timeZone?: string,
): SealReport {
  const then = snapshotInWords(standard, snapshot)
  const present = new Map(now === null ? [] : snapshotInWords(standard, now))
  const differing = then.filter(([what, words]) => present.get(what) !== words)
  return {
    heading: `${actNames[act.act]}, ${momentInWords(act.when, timeZone)}`,
    blocks: [
      paragraph(
        `${act.by === '' ? 'Nobody is named' : `By ${act.by}`}, with version ${snapshot.appVersion} of the tool.`,
        'quiet',
      ),
      paragraph(touchedSentence(isUntouched, isLast), isLast && !isUntouched ? 'attention' : undefined),
      ...(differing.length === 0
        ? [paragraph('Recomputed now, the record gives the result that was sealed.')]
        : [
            paragraph(differenceSentence(snapshot, now), 'attention'),
            table(
              'Sealed, and recomputed now',
              [
                ['What', 'name'],
                ['Sealed', 'half'],
                ['Now', 'half'],
              ],
              [
                {
                  rows: differing.map(([what, words]) => [
                    join(what),
                    join(words),
                    join(present.get(what) ?? 'No result: questions are unanswered'),
                  ]),
                },
              ],
            ),
          ]),
    ],
  }
}

function touchedSentence(isUntouched: boolean, isLast: boolean): string {
  if (isUntouched) return 'The record is as it was when this was sealed.'
  return isLast
    ? 'The record is not as it was when this was sealed. No later step accounts for the change.'
    : 'The record was taken further after this was sealed.'
}

/** Why sealed and recomputed can differ: another release, other answers, or the same answers read otherwise. */
function differenceSentence(then: Snapshot, now: Snapshot | null): string {
  if (now === null) return 'Recomputed now, the record gives no result.'
  if (then.release !== now.release) {
    return 'Recomputed now, the record differs from what was sealed. It has been moved to another release since.'
  }
  if (then.code !== now.code) {
    return 'Recomputed now, the record differs from what was sealed. Answers or verifications have changed since.'
  }
  return 'Recomputed now, the record differs from what was sealed, although its answers are the same. Ask whoever maintains the tool how that came about.'
}
