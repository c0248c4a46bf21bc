/** A record from a result code: the answers and the verification, and when it was opened. */
import type { Standard } from '../content/standard.ts'
import { createRecord } from './create.ts'
import { withReadings } from './find-result.ts'
import type { ReadRecord } from './read.ts'
import { decodeAnswers } from './result-code.ts'

/**
 * Builds the record that a code stands for.
 *
 * @param body the body of a code that `readResultCode` has read, whose release is this standard’s
 * @returns the record, or a problem that says what does not fit the release
 */
export function recordFromCode(
  standard: Standard,
  body: string,
  as: { readonly id: string; readonly now: string },
): ReadRecord {
  const decoded = decodeAnswers(standard, body)
  if (!decoded.ok) return decoded
  const bare = {
    ...createRecord({ ...as, release: standard.release.id }),
    openedFromCode: as.now,
    answers: decoded.answers,
  }
  const readings = Object.fromEntries(
    Object.entries(decoded.readings).map(([stream, reading]) => [stream, { reading, why: '' }]),
  )
  const record = withReadings(standard, bare, readings)
  if (record) return { ok: true, record }
  return {
    ok: false,
    problem:
      'The result code holds a secondary verification, but its answers indicate no band and stream to verify. ' +
      'Copy it from the report again.',
  }
}
