/**
 * What was done, in order: when the result was first seen, ‘show as I go’, every answer changed after that, and every
 * act from the result to the decision.
 */
import type { Standard } from '../../content/standard.ts'
import type { Act } from '../../record/act-schema.ts'
import { isFirstSeenAsOneGoes } from '../../record/result-seen.ts'
import type { Answer, AnswerChange, AssessmentRecord } from '../../record/schema.ts'
import { paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { actNames, sealedInText } from '../words/acts.ts'
import { momentInWords } from '../words/dates.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { counted, opening, verb } from '../words/lists.ts'
import { firmnessLabel, optionText, questionLinkInText } from '../words/questions.ts'
import { quote } from '../words/quote.ts'

type Entry = { readonly when: string; readonly blocks: readonly Block[] }

export function historySection(subject: Subject): Section {
  const entries = entriesOf(subject)
  return {
    id: 'history',
    heading: 'What was done, in order',
    brief: entries.length === 0,
    blocks: [paragraph(summaryOf(subject)), ...entries.flatMap(({ blocks }) => blocks)],
  }
}

/** What the entries do not say: how many answers changed, and what did not happen. */
function summaryOf({ record, context }: Subject) {
  // A result code holds no history, so nothing can be claimed of what came before.
  const isFromCode = record.openedFromCode !== undefined
  return paragraphOf(
    isFromCode
      ? `Opened from a result code on ${momentInWords(record.openedFromCode ?? '', context.timeZone)}. Changes made before that are not known.`
      : null,
    record.resultSeen ? null : `${isFromCode ? 'Since then, the' : 'The'} result has not been seen.`,
    countSentence(record, isFromCode),
    isFromCode || record.showAsIGo.firstUsed ? null : '‘Show as I go’ was not used.',
  )
}

function countSentence(record: AssessmentRecord, isFromCode: boolean): string | null {
  const number = record.changes.length
  if (record.resultSeen === undefined && number === 0) return null
  if (number > 0)
    return `${opening(counted(number, 'change'))} ${verb(number, 'was', 'were')} made to answers after ${firstLook(record)}.`
  return isFromCode
    ? 'No answer was changed after that.'
    : `No answer was changed after ${firstLook(record)}.`
}

function firstLook(record: AssessmentRecord): string {
  return isFirstSeenAsOneGoes(record) ? '‘Show as I go’ was first used' : 'the result was first seen'
}

/** Every entry, oldest first; of one moment, in the order in which they are told here. */
function entriesOf({ standard, record, context }: Subject): readonly Entry[] {
  const moment = (when: string) => momentInWords(when, context.timeZone)
  const told = (when: string | undefined, sentence: (at: string) => string): readonly Entry[] =>
    when === undefined ? [] : [{ when, blocks: [paragraph(sentence(moment(when)))] }]
  const entries = [
    ...told(
      record.showAsIGo.firstUsed,
      (at) =>
        `‘Show as I go’ was used, first on ${at}, so findings were seen before every question was answered.`,
    ),
    ...(isFirstSeenAsOneGoes(record)
      ? []
      : told(record.resultSeen?.first, (at) => `The result was first seen on ${at}.`)),
    ...record.changes.map((change) => changeEntry(standard, change, moment)),
    ...record.acts.map((act, index) => actEntry(standard, act, record.acts[index - 1], moment)),
  ]
  return entries.toSorted((one, other) => Date.parse(one.when) - Date.parse(other.when))
}

/** @param before the act before it, if any: a result that is still the same is not told again */
function actEntry(
  standard: Standard,
  act: Act,
  before: Act | undefined,
  moment: (when: string) => string,
): Entry {
  const by = act.by.trim() === '' ? '' : `, by ${act.by}`
  const sealed = act.snapshot ? sealedInText(standard, act.snapshot) : null
  const isSame = before?.snapshot !== undefined && sealed === sealedInText(standard, before.snapshot)
  return {
    when: act.when,
    blocks: [
      paragraph(
        paragraphOf(
          say`${strong(actNames[act.act])}${by}, on ${moment(act.when)}.`,
          act.said,
          isSame ? 'The result was still the same.' : sealed,
        ),
      ),
    ],
  }
}

function changeEntry(standard: Standard, change: AnswerChange, moment: (when: string) => string): Entry {
  const before = answerInWords(standard, change.question, change.before)
  const after = answerInWords(standard, change.question, change.after)
  const noReason = change.reason.trim() === '' ? ' No reason was given.' : ''
  return {
    when: change.when,
    blocks: [
      paragraph(
        say`${questionLinkInText(standard, change.question)}, changed on ${moment(change.when)}, from ${before} to ${after}.${noReason}`,
      ),
      ...passages([['Reason', change.reason]]),
    ],
  }
}

function answerInWords(standard: Standard, question: AnswerChange['question'], answer: Answer): string {
  const text = optionText(standard, question, answer.option)
  if (text === null) return 'no answer'
  const firmness = firmnessLabel(standard, answer.firmness)
  return firmness ? `${quote(text)} (${firmness.toLowerCase()})` : quote(text)
}
