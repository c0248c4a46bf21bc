/** Annex: the rule in words, how the classification was made, and what it is not. */
import { facts, list, paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Section } from '../types.ts'
import { dateInWords } from '../words/dates.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { asSentence, withoutStop } from '../words/quote.ts'

export function methodAnnex({ standard }: Subject): Section {
  const { method, release, questionnaire } = standard
  return {
    id: 'annex-method',
    heading: 'how the classification was made',
    blocks: [],
    sections: [
      {
        id: 'part-standing',
        heading: 'What this report is, and is not',
        blocks: [paragraph(paragraphOf(...method.standing.map(asSentence)))],
      },
      {
        id: 'part-rule',
        heading: 'The rule',
        blocks: [paragraph(paragraphOf(...method.rule.map(asSentence)))],
      },
      {
        id: 'part-best-fit',
        heading: 'How an answer is chosen',
        blocks: [paragraph(paragraphOf(...questionnaire.bestFit.map(asSentence)))],
      },
      {
        id: 'part-strength',
        heading: 'Words for strength',
        blocks: [
          list(
            method.strengths.map(
              (strength) => say`${strong(strength.name)}: ${lowerFirst(asSentence(strength.definition))}`,
            ),
          ),
        ],
      },
      {
        id: 'part-release',
        heading: 'The release of the content',
        blocks: [
          facts([
            ['Release', `${release.id}: ${withoutStop(release.title)}`],
            ['Standard', `${release.standard}, ${release.edition}`],
            ['Described as', release.description],
            ['Checked against', release.checkedAgainst],
            ['To be reviewed by', dateInWords(release.reviewBy)],
            ['Attribution', release.attribution],
          ]),
          paragraph('What was not checked', 'name'),
          paragraph(paragraphOf(...release.notChecked.map(asSentence))),
        ],
      },
    ],
  }
}

// A definition that follows a colon goes on in lower case.
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
