/**
 * Moves a record to a later release of the content. Pure, and only ever an act of the user: a record stays under
 * its release until somebody moves it, and what the move does is told before it is done.
 */
import { classify } from '../classify/classify.ts'
import type { Classification } from '../classify/types.ts'
import type { QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { Statement } from './acts.ts'
import { againstOf, isToRedo } from './against.ts'
import { changed } from './changed.ts'
import { follow, moveParts, type MoveStep, toldIn } from './move-parts.ts'
import type { AnswerChange, Answers, AssessmentRecord } from './schema.ts'

/** What becomes of one answer that the migrations name. */
export type AnswerMove = {
  /** As the record’s own release asks it. */
  readonly question: QuestionId
  readonly fate: 'carried' | 'asked-again' | 'not-asked'
  /** One for each migration that names it. */
  readonly reasons: readonly string[]
}

export type Move = {
  /** The record under the later release; the act is not yet among its acts. */
  readonly record: AssessmentRecord
  readonly answers: readonly AnswerMove[]
  /** Questions that the record’s own release does not ask. */
  readonly added: readonly QuestionId[]
  readonly before: Classification
  readonly after: Classification
  /** Whether outcome, band or stream is another. A result that waits for an answer is another. */
  readonly moves: boolean
}

/**
 * What a move would do, told before it is done.
 *
 * @param from the release that the record was made under
 * @param steps the migrations from there on, in order, each with the release it leads to
 * @throws Error where the steps do not begin at the record’s release, or have a gap
 */
export function planMove(record: AssessmentRecord, from: Standard, steps: readonly MoveStep[]): Move {
  const last = steps.reduce((at, { migration, to }) => {
    if (migration.from !== at.release.id || migration.to !== to.release.id)
      throw new Error(`No migration leads on from the release ‘${at.release.id}’.`)
    return to
  }, from)
  const moved = moveParts(record, from, steps, last)
  const before = classify(from, record)
  const after = classify(last, moved)
  return {
    record: moved,
    answers: tellAnswers(record.answers, from, steps),
    added: addedQuestions(from, steps, last),
    before,
    after,
    moves:
      before.outcome === 'incomplete' ? before.outcome !== after.outcome : isToRedo(againstOf(before), after),
  }
}

function tellAnswers(answers: Answers, from: Standard, steps: readonly MoveStep[]): readonly AnswerMove[] {
  return from.questions.flatMap(({ id: question }): AnswerMove[] => {
    const answer = answers[question]
    if (answer === undefined) return []
    const place = follow(steps, question, answer.option ?? null)
    if (place.reasons.length === 0) return []
    const isAskedAgain = answer.option !== undefined && place.option === null
    const fate = place.question === null ? 'not-asked' : isAskedAgain ? 'asked-again' : 'carried'
    return [{ question, fate, reasons: place.reasons }]
  })
}

function addedQuestions(from: Standard, steps: readonly MoveStep[], last: Standard): readonly QuestionId[] {
  const known = new Set(from.questions.map(({ id }) => follow(steps, id, null).question))
  return last.questions.map(({ id }) => id).filter((id) => !known.has(id))
}

/**
 * Moves the record, and enters the act among its acts. A judgement that is taken back after the result was seen is
 * entered among the changes, with the migration’s reason, so that what replaces it can be compared.
 *
 * @param act who moves it, and what the move did
 * @returns the record as it is where it is final: a decided record is kept as it was decided
 */
export function moveRelease(
  record: AssessmentRecord,
  from: Standard,
  steps: readonly MoveStep[],
  act: Statement,
  now: string,
): AssessmentRecord {
  const last = steps.at(-1)?.to
  if (last === undefined) return record
  const { record: moved, answers } = planMove(record, from, steps)
  const takenBack =
    record.resultSeen === undefined ? [] : answers.filter(({ fate }) => fate === 'asked-again')
  return changed(record, now, {
    ...moved,
    changes: [
      ...moved.changes,
      ...takenBack.flatMap(({ question: id, reasons }): AnswerChange[] => {
        const question = follow(steps, id, null).question
        const { option, firmness } = record.answers[id] ?? {}
        const before = toldIn(last, { ...(option && { option }), ...(firmness && { firmness }) }, id, steps)
        return question === null
          ? []
          : [{ question, before, after: {}, reason: reasons.join(' '), when: now }]
      }),
    ],
    acts: [...moved.acts, { act: 'moved-release', when: now, ...act }],
  })
}
