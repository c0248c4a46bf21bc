/** On how much the result rests: what was not known, the standard’s own text, the checks, and later changes. */
import { paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Block } from '../types.ts'
import { isOne, levelInText, possibleInText } from '../words/bands.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { counted, count, opening, verb } from '../words/lists.ts'

export function knownBlock(subject: Determined): Block {
  return paragraph(
    paragraphOf(
      say`${strong('What it rests on.')} ${unknownSentence(subject)}`,
      standardTextSentence(subject),
      checksSentence(subject),
      changesSentence(subject),
    ),
  )
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
  const could = isOne(bands)
    ? `the result could only be ${levelInText(standard, bands[0])}`
    : `the result could be ${possibleInText(standard, bands)}`
  return `On the ${standard.dimensions.length - own} dimensions that rest on the standard’s own text, taken alone, ${could}.`
}

function checksSentence({ classification: { checks } }: Determined): string {
  if (checks.length === 0) return 'No check is open, and none had to be explained.'
  const open = checks.filter(({ explained }) => explained === null).length
  const explained = checks.length - open
  return `${opening(counted(open, 'check'))} ${verb(open, 'is', 'are')} open, and ${explained === 0 ? 'none' : count(explained)} ${explained === 1 || explained === 0 ? 'is' : 'are'} explained.`
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
