/** A move to a later release in words: as it is told before it is done, and as the act keeps it. */
import type { Standard } from '../../content/standard.ts'
import type { AnswerMove, Move } from '../../record/move-release.ts'
import { counted, listOf, opening, verb } from './lists.ts'
import { outcomeInText } from './outcome.ts'
import { questionInText } from './questions.ts'
import { plain } from './inline.ts'

/** The answers of one fate. */
export function answersOf({ answers }: Move, fate: AnswerMove['fate']): readonly AnswerMove[] {
  return answers.filter((answer) => answer.fate === fate)
}

/** What becomes of the result, as sentences. */
export function resultOfMove(from: Standard, to: Standard, move: Move): string {
  const before = outcomeInText(from, move.before)
  if (!move.moves) return `The result stays as it is: ${before}.`
  return `The result was: ${before}. After the move it is: ${outcomeInText(to, move.after)}.`
}

/** The move as the record keeps it among its acts. */
export function sayMove(from: Standard, to: Standard, move: Move): string {
  const again = answersOf(move, 'asked-again')
  const gone = answersOf(move, 'not-asked')
  const names = (answers: readonly AnswerMove[]) =>
    plain(listOf(answers.map(({ question }) => questionInText(from, question))))
  return [
    `Moved from the content release ${from.release.id} to ${to.release.id}.`,
    again.length > 0
      ? `${opening(counted(again.length, 'answer'))} ${verb(again.length, 'is', 'are')} to be given again: ${names(again)}.`
      : 'No answer has to be given again.',
    ...(gone.length > 0 ? [`No longer asked: ${names(gone)}.`] : []),
    ...(move.added.length > 0
      ? [
          `${opening(counted(move.added.length, 'question'))} ${verb(move.added.length, 'is', 'are')} asked for the first time.`,
        ]
      : []),
    resultOfMove(from, to, move),
  ].join(' ')
}
