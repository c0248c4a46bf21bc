/** Whether the result depends on how the dimensions are weighed or how large a majority is asked for. */
import { isCertain } from '../../classify/levels.ts'
import type { Interval } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section } from '../types.ts'
import { levelInText, possibleInText } from '../words/bands.ts'
import { paragraphOf } from '../words/inline.ts'

export function otherWeightingsSection({ standard, classification }: Determined): Section {
  const { weightings, majorities } = classification.otherWeightings
  return {
    id: 'other-weightings',
    heading: 'Other weightings and majorities',
    blocks: [
      paragraph(
        paragraphOf(
          'The 5 dimensions weigh the same here, which is this tool’s choice and not the standard’s.',
          `With any weights between half and double an equal share, ${outcome(standard, weightings)}.`,
          `With any majority from a bare one to two thirds, at equal weights, ${outcome(standard, majorities)}.`,
        ),
      ),
    ],
  }
}

function outcome(standard: Standard, interval: Interval): string {
  if (isCertain(interval)) return `the result is ${levelInText(standard, interval[0])} throughout`
  return `the result could be ${possibleInText(standard, interval)}`
}
