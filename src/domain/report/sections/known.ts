/** On what the result rests: what was not known, the standard’s own text, later changes; and the standard that was used. */
import { isCertain } from '../../classify/levels.ts'
import type { Determined, Subject } from '../subject.ts'
import type { Words } from '../types.ts'
import { levelInText, possibleInText } from '../words/bands.ts'
import { paragraphOf } from '../words/inline.ts'
import { count, counted, opening, verb } from '../words/lists.ts'

export function knownWords(subject: Determined): Words {
  return paragraphOf(unknownSentence(subject), standardTextSentence(subject), changesSentence(subject))
}

function unknownSentence({ standard, classification }: Determined): string {
  const indicators = standard.indicators.length
  const characteristics = standard.characteristics.length
  const unknown = classification.unknown.length
  const number = unknown === 0 ? 'none' : count(unknown)
  return `Of the ${indicators + characteristics} judgements (${indicators} indicators and ${characteristics} characteristics), ${number} ${unknown > 1 ? 'were' : 'was'} ‘${standard.questionnaire.unknown.label.toLowerCase()}’.`
}

function standardTextSentence({ standard, classification }: Determined): string {
  const own = standard.dimensions.filter(({ ownScale }) => ownScale).length
  const bands = classification.possibleBandsOnStandardText
  const could = isCertain(bands)
    ? `the result could only be ${levelInText(standard, bands[0])}`
    : `the result could be ${possibleInText(standard, bands)}`
  return `On the ${standard.dimensions.length - own} dimensions that rest on the standard’s own text, taken alone, ${could}.`
}

function changesSentence({ record }: Determined): string | null {
  if (record.changes.length === 0) {
    return record.openedFromCode === undefined
      ? null
      : 'It was opened from a result code, so what was changed before that is not known.'
  }
  const before =
    record.openedFromCode === undefined
      ? ''
      : ' What was changed before it was opened from a code is not known.'
  const changed = new Set(record.changes.map(({ question }) => question)).size
  const told = `${opening(counted(changed, 'answer'))} ${verb(changed, 'was', 'were')} changed after the result was first seen.`
  return `${told}${before}`
}

/** Which standard was used, in what release of the content, and how it was read. */
export function standardWords({ standard }: Subject): Words {
  const { release, text } = standard
  const isCut = text.descriptors.some(({ kind }) => kind === 'restated-in-part')
  return paragraphOf(
    `${release.description}.`,
    'Rule 9(2A) is one of the Public Service Classification Rules 2000.',
    `Release ${release.id} of this tool’s content.`,
    isCut ? 'The band pages were read from incomplete archived copies.' : null,
  )
}
