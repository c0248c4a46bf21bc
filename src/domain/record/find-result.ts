/** The band and stream that a record indicates now: what a secondary verification is made against. */
import { classify } from '../classify/classify.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord, Reading, StreamId, Verification } from './schema.ts'

/** Null where no band, or no stream, is indicated. */
export function findResult(
  standard: Standard,
  record: AssessmentRecord,
): Verification[StreamId]['against'] | null {
  const classification = classify(standard, record)
  if (classification.outcome !== 'indicated' || !classification.stream.stream) return null
  return { band: classification.band, stream: classification.stream.stream }
}

/**
 * Gives the record the verifications, as made against the result that its answers indicate.
 *
 * @returns null where there are verifications, and no result that they could be about
 */
export function withReadings(
  standard: Standard,
  record: AssessmentRecord,
  readings: Readonly<Record<StreamId, { readonly reading: Reading; readonly why: string }>>,
): AssessmentRecord | null {
  const entries = Object.entries(readings)
  if (entries.length === 0) return record
  const against = findResult(standard, record)
  if (!against) return null
  const verification = Object.fromEntries(
    entries.map(([stream, { reading, why }]) => [stream, { reading, why, against }]),
  )
  return { ...record, verification }
}
