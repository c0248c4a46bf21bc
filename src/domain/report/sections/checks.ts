/** The checks: each explained, with the reason as written, or open. */
import { paragraph, passages } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { checkInWords } from '../words/checks.ts'
import { join, linked, paragraphOf, say, strong } from '../words/inline.ts'
import { count, counted, listOf, opening, verb } from '../words/lists.ts'
import { dimensionName } from '../words/questions.ts'

/** Stands before what was written while another band was indicated. */
export const lapsedLabel = 'Written for an earlier result'

export function checksSection(subject: Determined): Section {
  return {
    id: 'checks',
    heading: 'Checks',
    brief: subject.classification.checks.length === 0,
    blocks: checkBlocks(subject),
  }
}

/** The checks that are not explained, by name, in a sentence. */
export function openChecks({ standard, record, classification }: Determined): Words {
  const { checks } = classification
  if (checks.length === 0) return join('None, and none had to be explained.')
  const open = checks.filter(({ explained }) => explained === null)
  const explained = checks.length - open.length
  const names = open.map((check) => {
    const { name } = checkInWords(standard, record, classification, check)
    const named = say`‘${check.place.question ? linked(name, check.place.question) : name}’`
    // The same check may be raised by several dimensions.
    return check.place.dimension ? say`${named} (${dimensionName(standard, check.place.dimension)})` : named
  })
  return paragraphOf(
    open.length === 0 ? 'None.' : say`${opening(count(open.length))}: ${listOf(names)}.`,
    explained === 0
      ? null
      : `${opening(counted(explained, 'check'))} ${verb(explained, 'is', 'are')} explained.`,
  )
}

function checkBlocks({ standard, record, classification }: Determined): readonly Block[] {
  const { checks } = classification
  if (checks.length === 0) return [paragraph('No check found anything to mend or explain.')]
  const open = checks.filter((check) => check.explained === null).length
  return [
    paragraph(
      paragraphOf(
        `${opening(counted(checks.length, 'check'))} found something.`,
        open === 0
          ? `${checks.length === 1 ? 'It is' : 'All are'} explained.`
          : open === checks.length
            ? open === 1
              ? 'It is open.'
              : 'None is explained yet.'
            : `${opening(count(open))} ${verb(open, 'is', 'are')} open.`,
      ),
    ),
    ...checks.flatMap((check): readonly Block[] => {
      const { name, message } = checkInWords(standard, record, classification, check)
      const place = check.place.question ? linked(name, check.place.question) : strong(name)
      return check.explained === null
        ? [
            paragraph(say`${place} (open). ${message}`, 'attention'),
            ...passages([[lapsedLabel, check.lapsed ?? '']]),
          ]
        : [
            paragraph(say`${place} (explained). ${message}`),
            ...passages([['Explained because', check.explained]]),
          ]
    }),
  ]
}
