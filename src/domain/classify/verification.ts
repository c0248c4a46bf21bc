/** Secondary verification: the band read through a stream that is also a major part of the role. */
import type { Level, StreamId } from '../content/schema.ts'
import type { Verification } from '../record/schema.ts'
import type { StreamFinding } from './types.ts'

/**
 * Whether a verification was made against the band and the stream that are indicated now. One that was not is to be
 * redone: its text is kept, and it bears on nothing.
 */
export function isCurrent(
  { against }: Verification[StreamId],
  band: Level | null,
  { stream }: StreamFinding,
): boolean {
  return against.band === band && against.stream === stream
}
