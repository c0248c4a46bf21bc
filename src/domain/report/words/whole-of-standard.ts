/** The whole-of-standard check in words. */
import type { Determination } from '../../classify/types.ts'
import type { Mark } from '../../classify/whole-of-standard.ts'
import type { Against } from '../../record/recommendation-schema.ts'
import type { Standard } from '../../content/standard.ts'
import { levelInText } from './bands.ts'
import { plain } from './inline.ts'
import { listOf, verb } from './lists.ts'
import { dimensionName, streamName } from './questions.ts'

export const markNames: Readonly<Record<Mark, string>> = {
  met: 'Met',
  above: 'Answered at a higher level',
  otherwise: 'Level met by another option',
  'not-met': 'Not met',
  open: 'Not known',
  'other-stream': 'Of another stream',
  'not-tested': 'Not tested',
}

/** A result inside a sentence: ‘SES Band 2 in the Delivery stream’, ‘below SES’, ‘no band, and the Delivery stream’. */
export function resultInText(standard: Standard, { band, stream }: Pick<Against, 'band' | 'stream'>): string {
  const inStream = stream === null ? null : `the ${streamName(standard, stream)} stream`
  if (band === null) return inStream === null ? 'no band' : `no band, and ${inStream}`
  const level = levelInText(standard, band)
  return inStream === null || band === 0 ? level : `${level} in ${inStream}`
}

/** The dimensions far below the band as the opening of a sentence: ‘Integration stands’, ‘Reach and span stand’. */
export function farBelowInText(standard: Standard, { checks }: Determination): string {
  const dimensions = checks.flatMap(({ check, place }) =>
    check === 'dimension-far-below' && place.dimension ? [place.dimension] : [],
  )
  const names = plain(listOf(dimensions.map((dimension) => dimensionName(standard, dimension))))
  return `${names} ${verb(dimensions.length, 'stands', 'stand')}`
}
