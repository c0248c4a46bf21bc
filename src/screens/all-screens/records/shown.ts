/** The records that several states show, one for each outcome and for each step. */
import type { Standard } from '../../../domain/content/standard.ts'
import { completeRecord, levels } from './answered.ts'
import { carriedOutRecord } from './after.ts'
import { verifiedRecord } from './result.ts'
import { decidedRecord, openedRecord, recommendedRecord } from './steps.ts'

export type ShownRecords = ReturnType<typeof shownRecords>

export function shownRecords(standard: Standard) {
  const clear = completeRecord(standard, {
    levels: levels('222 232 222 222 322 222'),
    contribution: [1, 3, 1, 0],
  })
  const supported = completeRecord(standard, { levels: levels('221 222 221 112 231 222') })
  const borderline = completeRecord(standard, {
    levels: levels('221 122 22- 111 000 212'),
    firmness: 'could-be-either',
  })
  const highest = completeRecord(standard, {
    levels: levels('333 323 332 333 233 333'),
    contribution: [1, 1, 0, 3],
  })
  const below = completeRecord(standard, {
    levels: levels('000 010 001 000 000 000'),
    contribution: [2, 0, 0, 1],
  })
  const undetermined = completeRecord(standard, {
    levels: levels('12- 13- 01- 2-- 2-- 1--'),
    contribution: [2, 2, 0, 0],
    cannotSay: true,
  })
  const carriedOut = carriedOutRecord(highest, {
    filling: 'select',
    tenure: 'ongoing',
    'merit-lists': 'yes',
    'advertise-on': '2027-03-31',
    'commissioner-part': 'representative',
    'representative-outside': 'no',
    conflict: 'member',
    outcome: 'promote',
    remuneration: '412500',
    'lowest-secretary-point': '600000',
    'promoted-from': 'another',
    'promoted-ongoing': 'yes',
    'gazetted-on': '2027-06-10',
  })
  const recommended = recommendedRecord(standard, verifiedRecord(standard, supported), 2)
  const decided = decidedRecord(standard, verifiedRecord(standard, supported))
  const filled = recommendedRecord(standard, {
    ...supported,
    role: { ...supported.role, status: 'filled', presentClassification: 'ses-2' },
  })
  const blind = openedRecord(standard, supported, 'blind')
  const example = { ...verifiedRecord(standard, supported), example: 'invented' }
  return {
    clear,
    supported,
    borderline,
    highest,
    below,
    undetermined,
    carriedOut,
    recommended,
    decided,
    filled,
    blind,
    example,
  }
}
