/** The whole-of-standard check, as the record keeps it. */
import { changed, saysTheSame } from './changed.ts'
import type { WholeOfStandard } from './recommendation-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** Keeps what the assessor makes of the result after reading the band beside its neighbours. */
export function checkWholeOfStandard(
  record: AssessmentRecord,
  { view, reasons, against }: WholeOfStandard,
  now: string,
): AssessmentRecord {
  const { outcome, band, stream } = against
  const wholeOfStandard = { view, reasons, against: { outcome, band, stream } }
  return saysTheSame(record.wholeOfStandard, wholeOfStandard)
    ? record
    : changed(record, now, { wholeOfStandard })
}
