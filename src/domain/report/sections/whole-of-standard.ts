/** The whole-of-standard check: what the assessor made of the result after reading the band beside its neighbours. */
import type { Classification } from '../../classify/types.ts'
import { markStatements, marks } from '../../classify/whole-of-standard.ts'
import { standingOfCheck } from '../../record/standing.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { levelInText } from '../words/bands.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { counted } from '../words/lists.ts'
import { markNames, resultInText } from '../words/whole-of-standard.ts'

export function wholeOfStandardSection(subject: Subject): Section {
  return {
    id: 'whole-of-standard',
    heading: 'Whole-of-standard check',
    brief: subject.record.wholeOfStandard === undefined,
    blocks: checkBlocks(subject),
  }
}

function checkBlocks(subject: Subject): readonly Block[] {
  const { standard, record, classification } = subject
  const check = record.wholeOfStandard
  if (check === undefined) {
    return [paragraph('Not done. The standard was not read as a whole for the result and its neighbours.')]
  }
  const made = say`the assessor ${strong(check.view === 'agree' ? 'agrees with' : 'departs from')} the result, ${resultInText(standard, check.against)}`
  const reasons = passages([['Reasons', check.reasons]])
  switch (standingOfCheck(record, classification)) {
    case 'to-redo':
      return [
        paragraph(
          say`${strong('To redo.')} The result has changed since this was recorded. After reading the standard as a whole then, ${made}.`,
          'attention',
        ),
        ...reasons,
      ]
    case 'begun':
      return [
        paragraph(
          say`After reading the standard as a whole, ${made}. The reasons that this needs were not given.`,
          'attention',
        ),
      ]
    case 'missing':
    case 'done':
      return [
        paragraph(
          paragraphOf(
            say`After reading the standard as a whole, ${made}.`,
            countSentence(subject, classification),
          ),
        ),
        ...reasons,
      ]
  }
}

/** How many statements of the indicated band have each mark. */
function countSentence({ standard }: Subject, classification: Classification): string | null {
  if (classification.outcome !== 'indicated') return null
  const marked = markStatements(standard, classification, classification.band)
  const counts = marks.flatMap((mark) => {
    const number = marked.filter((each) => each.mark === mark).length
    return number === 0 ? [] : [`${markNames[mark].toLowerCase()} (${number})`]
  })
  const { band } = classification
  return `The ${counted(marked.length, 'statement')} of ${levelInText(standard, band)} that could be read are marked from the answers: ${counts.join(', ')}.`
}
