/** Said of a result that does not rest on more than assertions throughout, with the answers that do not. */
import { findProvisional } from '../../evidence/provisional.ts'
import { paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block } from '../types.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { count, listOf, verb } from '../words/lists.ts'
import { questionLinkInText } from '../words/questions.ts'

/** One paragraph, or nothing where every answer that explains the result is supported. */
export function provisionalBlocks({ standard, record, classification }: Subject): readonly Block[] {
  const open = findProvisional(record, classification)
  if (open.length === 0) return []
  const from =
    classification.outcome === 'indicated' || classification.outcome === 'below-ses'
      ? classification.explanation.length
      : 0
  const which = listOf(open.map((question) => questionLinkInText(standard, question)))
  const isEach = open.length === from
  const form = (singular: string, plural: string) => verb(isEach ? 1 : open.length, singular, plural)
  return [
    paragraph(
      paragraphOf(
        [strong('Provisional.')],
        record.openedFromCode === undefined
          ? null
          : 'The record was opened from a result code, which carries no references: what supports the answers is not known here.',
        say`Of the ${from}\u00a0answers that explain the result, ${isEach ? 'each' : count(open.length)} ${form('is so far only an assertion', 'are so far only assertions')}, with no approved document, instrument or interview cited for ${form('it', 'them')}: ${which}.`,
        'The result stays provisional until one of these supports each of them.',
      ),
      'attention',
    ),
  ]
}
