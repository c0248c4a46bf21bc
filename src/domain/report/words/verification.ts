/** The secondary verification in words, and where it stands. */
import type { Classification } from '../../classify/types.ts'
import { isCurrent } from '../../classify/verification.ts'
import type { StreamId } from '../../content/schema.ts'
import type { AssessmentRecord, Reading, Verification } from '../../record/schema.ts'

/** What a secondary stream says of the role at a band: ‘fits SES Band 2’, ‘reads lower than SES Band 3’. */
export function readingOf(reading: Reading, band: string): string {
  switch (reading) {
    case 'fits':
      return `fits ${band}`
    case 'reads-lower':
      return `reads lower than ${band}`
    case 'reads-higher':
      return `reads higher than ${band}`
  }
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
