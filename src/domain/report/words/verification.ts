/** The secondary verification in words, and where it stands. */
import type { Classification } from '../../classify/types.ts'
import { isCurrent } from '../../classify/verification.ts'
import type { StreamId } from '../../content/schema.ts'
import type { AssessmentRecord, Reading, Verification } from '../../record/schema.ts'

export const readingLabels: Record<Reading, string> = {
  fits: 'Fits',
  'reads-lower': 'Reads lower',
  'reads-higher': 'Reads higher',
}

export type VerificationState =
  | { readonly state: 'missing' }
  | { readonly state: 'current' | 'to-redo'; readonly entry: Verification[StreamId] }

/** Whether a stream was verified, and whether against the band and stream now indicated. */
export function verificationOf(
  record: AssessmentRecord,
  classification: Classification,
  stream: StreamId,
): VerificationState {
  const entry = record.verification[stream]
  if (entry === undefined) return { state: 'missing' }
  const holds =
    classification.outcome === 'indicated' && isCurrent(entry, classification.band, classification.stream)
  return { state: holds ? 'current' : 'to-redo', entry }
}
