/** The acts of a record: every step from the result to the decision. They are only ever added to. */
import { classify } from '../classify/classify.ts'
import type { Standard } from '../content/standard.ts'
import type { Act, Snapshot } from './act-schema.ts'
import { againstOf } from './against.ts'
import { fingerprintOf } from './fingerprint.ts'
import { writeResultCode } from './result-code.ts'
import type { AssessmentRecord } from './schema.ts'

/** What a snapshot needs beside the record: its release, the hash of that release, and the version of the app. */
export type Sealing = {
  readonly standard: Standard
  readonly releaseHash: string
  readonly appVersion: string
}

/** Who did it, and what was found or said, in a sentence or two. */
export type Statement = Pick<Act, 'by' | 'said'>

/**
 * The result as it is now, for keeping.
 *
 * @throws Error where questions are unanswered, so that there is no result to keep
 */
export function takeSnapshot(record: AssessmentRecord, sealing: Sealing): Snapshot {
  const { standard, releaseHash, appVersion } = sealing
  const classification = classify(standard, record)
  if (classification.outcome === 'incomplete') throw new Error('There is no result to seal.')
  return {
    result: {
      ...againstOf(classification),
      possibleBands: [...classification.possibleBands],
      strength: classification.outcome === 'indicated' ? classification.strength : null,
    },
    code: writeResultCode(standard, record),
    release: record.release,
    releaseHash,
    appVersion,
    fingerprint: fingerprintOf(record),
  }
}

/** The record’s acts and one more, with its sealed snapshot: the record is as the act leaves it. */
export function actsWith(
  record: AssessmentRecord,
  act: Act['act'],
  { by, said }: Statement,
  sealing: Sealing,
  now: string,
): AssessmentRecord['acts'] {
  return [...record.acts, { act, when: now, by, said, snapshot: takeSnapshot(record, sealing) }]
}
