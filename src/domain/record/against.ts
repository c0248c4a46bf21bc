/** The result that a step was made against, and whether it is still the result. */
import type { Classification, Determination } from '../classify/types.ts'
import type { Against } from './recommendation-schema.ts'

/** The result as a step keeps it. Band 0 is below the SES; null where no band is determined. */
export function againstOf(classification: Determination): Against {
  return {
    outcome: classification.outcome,
    band: bandOf(classification),
    stream: classification.stream.stream,
  }
}

function bandOf(classification: Determination): Against['band'] {
  switch (classification.outcome) {
    case 'indicated':
      return classification.band
    case 'below-ses':
      return 0
    case 'not-determined':
      return null
  }
}

/** Whether a step is to be redone: the band or the stream is another by now. Its text is kept. */
export function isToRedo(against: Against, classification: Classification): boolean {
  if (classification.outcome === 'incomplete') return true
  const now = againstOf(classification)
  return now.outcome !== against.outcome || now.band !== against.band || now.stream !== against.stream
}

/** Whether two results come to one classification. Below the SES, and where no band is determined, no stream tells them apart. */
export function isSameClassification(one: Pick<Against, 'band' | 'stream'>, other: typeof one): boolean {
  return one.band === other.band && (!one.band || one.stream === other.stream)
}
