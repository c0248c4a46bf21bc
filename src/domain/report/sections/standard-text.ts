/** The band on the dimensions whose text is the standard’s own, and the bands possible on all of them. */
import { isCertain } from '../../classify/levels.ts'
import { paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block } from '../types.ts'
import { levelInText, possibleInText, rangeInText } from '../words/bands.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { listOf, verb } from '../words/lists.ts'
import { dimensionName } from '../words/questions.ts'

export function standardTextBlock({ standard, classification }: Determined): Block {
  const own = standard.dimensions.filter((dimension) => dimension.ownScale)
  const ownNames = listOf(own.map((dimension) => dimensionName(standard, dimension.id)))
  const onText = classification.possibleBandsOnStandardText
  const all = classification.possibleBands
  const rest = standard.dimensions.length - own.length
  return paragraph(
    paragraphOf(
      say`${ownNames} ${verb(own.length, 'uses a scale', 'use scales')} of this tool’s own, because the standard’s text for ${verb(own.length, 'it', 'them')} was not available.`,
      isCertain(onText)
        ? say`With ${verb(own.length, 'that dimension', 'those dimensions')} taken as unknown, the other ${rest} alone still give ${strong(levelInText(standard, onText[0]))}.`
        : say`With ${verb(own.length, 'that dimension', 'those dimensions')} taken as unknown, the other ${rest} leave ${strong(possibleInText(standard, onText))} possible.`,
      isCertain(all)
        ? say`On all ${standard.dimensions.length} dimensions, and with every doubt counted, only ${rangeInText(standard, all)} is possible.`
        : say`On all ${standard.dimensions.length} dimensions, with every doubt counted, the result could be ${possibleInText(standard, all)}.`,
    ),
  )
}
