/** Said of a result that does not rest on more than assertions throughout, with the answers that do not. */
import { findProvisional } from '../../evidence/provisional.ts'
import { paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block } from '../types.ts'
import { say, strong } from '../words/inline.ts'
import { count, listOf, verb } from '../words/lists.ts'
import { questionLink } from '../words/questions.ts'

/** One paragraph, or nothing where every answer from which the result follows is supported. */
export function provisionalBlocks({ standard, record, classification }: Subject): readonly Block[] {
  const open = findProvisional(record, classification)
  if (open.length === 0) return []
  const from =
    classification.outcome === 'indicated' || classification.outcome === 'below-ses'
      ? classification.explanation.length
      : 0
  const which = listOf(open.map((question) => questionLink(standard, question)))
  const told =
    open.length === from
      ? say`Each of the ${from}\u00a0answers from which the result follows is so far only asserted: ${which}.`
      : say`Of the ${from}\u00a0answers from which the result follows, ${count(open.length)} ${verb(open.length, 'is', 'are')} so far only asserted: ${which}.`
  return [
    paragraph(
      say`${strong('Provisional.')} ${told} The result stays provisional until an approved document, an instrument or an interview supports each of them.`,
      'attention',
    ),
  ]
}
