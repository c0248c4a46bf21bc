/** The whole-of-standard check: what the assessor made of the result after reading the band beside its neighbours. */
import type { Classification } from '../../classify/types.ts'
import { markStatements } from '../../classify/whole-of-standard.ts'
import { standingOfCheck } from '../../record/standing.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { levelInText } from '../words/bands.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { counted, verb } from '../words/lists.ts'
import { resultInText } from '../words/whole-of-standard.ts'

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

/** How the statements of the indicated band stand to the answers. */
function countSentence({ standard }: Subject, classification: Classification): string | null {
  if (classification.outcome !== 'indicated') return null
  const marks = markStatements(standard, classification, classification.band).map(({ mark }) => mark)
  const number = (...kinds: readonly string[]) => marks.filter((mark) => kinds.includes(mark)).length
  const met = number('met', 'exceeded')
  const notMet = number('not-met')
  const untested = number('not-tested')
  const rest = marks.length - met - notMet - untested
  const none = (count: number) => (count === 0 ? 'none' : String(count))
  return (
    `Of the ${counted(marks.length, 'statement')} of ${levelInText(standard, classification.band)} that could be read, ` +
    `the answers meet ${none(met)}, ${none(notMet)} ${verb(notMet, 'is', 'are')} not met, and no question tests ${none(untested)} of them.` +
    (rest === 0 ? '' : ' The rest are alternatives to what was answered, or not known.')
  )
}
