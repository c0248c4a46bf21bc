/** Duties against claims: which answers no duty supports, and which duties no answer uses. */
import type { Standard } from '../../content/standard.ts'
import { dutiesOf, findLostTies, findUnsupportedClaims, findUnusedDuties } from '../../evidence/duties.ts'
import type { AssessmentRecord } from '../../record/schema.ts'
import { list, paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { paragraphOf, say } from '../words/inline.ts'
import { counted, count, listOf, opening, verb } from '../words/lists.ts'
import { questionLinkInText } from '../words/questions.ts'
import { quote } from '../words/quote.ts'

export function dutiesSection({ standard, record }: Subject): Section {
  const isTied = record.dutyTies.length > 0
  return {
    id: 'duties',
    heading: 'Duties against claims',
    brief: !isTied,
    blocks: isTied
      ? [...dutiesBlocks(standard, record), ...lostBlocks(standard, record)]
      : [paragraph('No sentence of the duties was tied to an answer.')],
  }
}

/** Which answers no duty supports, and which duties no answer uses, of a record that has ties. */
export function dutiesBlocks(standard: Standard, record: AssessmentRecord): readonly Block[] {
  const duties = dutiesOf(record)
  const unused = findUnusedDuties(record)
  const tied = duties.length - unused.length
  return [
    paragraph(
      paragraphOf(
        `Of the ${counted(duties.length, 'sentence')} of the duties, ${tied === 0 ? 'none' : count(tied)} ${verb(tied, 'is', tied === 0 ? 'is' : 'are')} tied to an answer.`,
        claimsSentence(standard, record),
      ),
    ),
    ...(unused.length === 0 ? [] : [paragraph('No answer uses these duties:'), list(unused.map(quote))]),
  ]
}

function lostBlocks(standard: Standard, record: AssessmentRecord): readonly Block[] {
  const lost = findLostTies(record)
  if (lost.length === 0) return []
  return [
    paragraph('These sentences are no longer among the duties, and what was tied to them stands alone:'),
    list(
      lost.map(
        ({ sentence, questions }) =>
          say`${quote(sentence)}, for ${listOf(questions.map((id) => questionLinkInText(standard, id)))}`,
      ),
    ),
  ]
}

function claimsSentence(standard: Standard, record: AssessmentRecord) {
  const claims = findUnsupportedClaims(standard, record)
  if (claims.length === 0) return 'A duty supports every answer above the lowest level.'
  const names = listOf(claims.map((id) => questionLinkInText(standard, id)))
  return say`${opening(counted(claims.length, 'answer'))} above the lowest level ${verb(claims.length, 'has', 'have')} no duty behind ${verb(claims.length, 'it', 'them')}: ${names}.`
}
