/** A sealed result in words, so that it can be read beside the result as it is now. */
import type { Standard } from '../../content/standard.ts'
import type { Snapshot } from '../../record/act-schema.ts'
import { levelName, rangeName } from './bands.ts'
import { streamName } from './questions.ts'

export type SnapshotRow = readonly [what: string, words: string]

/** What of a snapshot can differ when the record is recomputed. */
export function snapshotInWords(standard: Standard, snapshot: Snapshot): readonly SnapshotRow[] {
  const { result } = snapshot
  const strength = standard.method.strengths.find(({ id }) => id === result.strength)
  return [
    ['Result', result.band === null ? 'Not determined' : levelName(standard, result.band)],
    ['Stream', result.stream === null ? 'Not determined' : streamOf(standard, result.stream)],
    ['Bands that are possible', rangeName(standard, result.possibleBands)],
    ['Strength', strength?.name ?? 'None'],
    ['Result code', snapshot.code],
    ['Release of the content', snapshot.release],
    ['Hash of the release', snapshot.releaseHash],
  ]
}

/** A snapshot of another release may name a stream that this one has not. */
function streamOf(standard: Standard, id: NonNullable<Snapshot['result']['stream']>): string {
  return standard.streams.some((stream) => stream.id === id) ? streamName(standard, id) : id
}
