/** The answers changed after the result was first seen, and whether the result was shown along the way. */
import type { Standard } from '../../content/standard.ts'
import type { Answer, AnswerChange } from '../../record/schema.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { momentInWords } from '../words/dates.ts'
import { paragraphOf, say } from '../words/inline.ts'
import { counted, opening, verb } from '../words/lists.ts'
import { firmnessLabel, optionText, questionLink } from '../words/questions.ts'
import { quote } from '../words/quote.ts'

export function changesSection(subject: Subject): Section {
  const { standard, record, context } = subject
  return {
    id: 'changes',
    heading: 'Answers changed after the result was seen',
    brief: record.changes.length === 0,
    blocks: [
      paragraph(
        paragraphOf(
          openedSentence(subject),
          seenSentence(subject),
          countSentence(subject),
          showAsIGoSentence(subject),
        ),
      ),
      ...record.changes.flatMap((change) => changeBlocks(standard, change, context.timeZone)),
    ],
  }
}

// A result code holds no history, so nothing can be claimed of what came before.
function openedSentence({ record, context }: Subject): string | null {
  return record.openedFromCode === undefined
    ? null
    : `Opened from a result code on ${momentInWords(record.openedFromCode, context.timeZone)}. Changes made before that are not known.`
}

function seenSentence({ record, context }: Subject): string {
  const told = record.resultSeen
    ? `the result was first seen on ${momentInWords(record.resultSeen.first, context.timeZone)}.`
    : 'the result has not been seen.'
  return record.openedFromCode === undefined ? opening(told) : `Since then, ${told}`
}

function showAsIGoSentence({ record, context }: Subject): string | null {
  if (record.openedFromCode !== undefined && record.showAsIGo.firstUsed === undefined) return null
  return record.showAsIGo.firstUsed
    ? `‘Show as I go’ was used, first on ${momentInWords(record.showAsIGo.firstUsed, context.timeZone)}, so findings were seen before every question was answered.`
    : '‘Show as I go’ was not used.'
}

function countSentence({ record }: Subject): string | null {
  if (record.resultSeen === undefined && record.changes.length === 0) return null
  const number = record.changes.length
  return number === 0
    ? record.openedFromCode === undefined
      ? 'No answer was changed after the result was first seen.'
      : 'No answer was changed after that.'
    : `${opening(counted(number, 'change'))} ${verb(number, 'was', 'were')} made to answers after the result was first seen.`
}

function changeBlocks(
  standard: Standard,
  change: AnswerChange,
  timeZone: string | undefined,
): readonly Block[] {
  const before = answerInWords(standard, change.question, change.before)
  const after = answerInWords(standard, change.question, change.after)
  return [
    paragraph(
      say`${questionLink(standard, change.question)}, changed on ${momentInWords(change.when, timeZone)}, from ${before} to ${after}.${change.reason.trim() === '' ? ' No reason was given.' : ''}`,
    ),
    ...passages([['Reason', change.reason]]),
  ]
}

function answerInWords(standard: Standard, question: AnswerChange['question'], answer: Answer): string {
  const text = optionText(standard, question, answer.option)
  if (text === null) return 'no answer'
  const firmness = firmnessLabel(standard, answer.firmness)
  return firmness ? `${quote(text)} (${firmness.toLowerCase()})` : quote(text)
}
