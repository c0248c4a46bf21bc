/** The parts of a record that name questions and options, followed from its release to a later one. */
import type { Migration } from '../content/migration-schema.ts'
import type { OptionId, QuestionId } from '../content/schema.ts'
import { notEnoughKnown, optionsOf, type Question, type Standard } from '../content/standard.ts'
import type { Answer, AnswerChange, AssessmentRecord } from './schema.ts'

/** One release to the next. */
export type MoveStep = { readonly migration: Migration; readonly to: Standard }

/** Where a question, and an option of it, come to under the later release; null where it ends on the way. */
type Place = {
  readonly question: QuestionId | null
  readonly option: OptionId | null
  readonly reasons: readonly string[]
}

/** Follows a question, and an option of it, through the migrations. */
export function follow(steps: readonly MoveStep[], question: QuestionId, option: OptionId | null): Place {
  return steps.reduce<Place>(
    (place, { migration }) => {
      if (place.question === null) return place
      const asked = migration.questions.find(({ id }) => id === place.question)
      const chosen = migration.options.find(
        (each) => each.question === place.question && each.id === place.option,
      )
      return {
        question: asked === undefined ? place.question : asked.becomes,
        option: chosen === undefined ? place.option : chosen.becomes,
        reasons: [...place.reasons, ...[asked, chosen].flatMap((named) => named?.reason ?? [])],
      }
    },
    { question, option, reasons: [] },
  )
}

/** The record with every identifier of a question or option followed to the later release. */
export function moveParts(
  record: AssessmentRecord,
  from: Standard,
  steps: readonly MoveStep[],
  last: Standard,
): AssessmentRecord {
  const question = (id: QuestionId) => follow(steps, id, null).question
  const told = (id: QuestionId, answer: Answer) => toldIn(last, answer, id, steps)
  return {
    ...record,
    release: last.release.id,
    answers: moveEach(from, steps, record.answers, moveAnswer),
    dutyTies: record.dutyTies.map((tie) => ({
      ...tie,
      questions: tie.questions.flatMap((id) => question(id) ?? []),
    })),
    explanations: moveExplanations(from, steps, record.explanations),
    changes: record.changes.flatMap((change): AnswerChange[] => {
      const becomes = question(change.question)
      if (becomes === null) return []
      const { before, after } = change
      return [
        {
          ...change,
          question: becomes,
          before: told(change.question, before),
          after: told(change.question, after),
        },
      ]
    }),
    reviews: record.reviews.map((review) => ({
      ...review,
      ratings: moveEach(from, steps, review.ratings, (rating, _, id) => told(id, rating)),
      settled: moveEach(from, steps, review.settled, (text) => text),
    })),
  }
}

/** What is kept by question, kept by the question that it became; what is not asked any more is left behind. */
function moveEach<Value>(
  from: Standard,
  steps: readonly MoveStep[],
  kept: Readonly<Record<QuestionId, Value>>,
  move: (value: Value, steps: readonly MoveStep[], question: QuestionId) => Value,
): Record<QuestionId, Value> {
  return Object.fromEntries(
    from.questions.flatMap(({ id }) => {
      const value = kept[id]
      const becomes = follow(steps, id, null).question
      return value === undefined || becomes === null ? [] : [[becomes, move(value, steps, id)]]
    }),
  )
}

/** The key of an explanation may hold a question, as one of its parts. */
function moveExplanations(
  from: Standard,
  steps: readonly MoveStep[],
  explanations: AssessmentRecord['explanations'],
): AssessmentRecord['explanations'] {
  const moved = (part: string) => {
    const asked = from.questions.find(({ id }) => id === part)
    return asked ? (follow(steps, asked.id, null).question ?? part) : part
  }
  return Object.fromEntries(
    Object.entries(explanations).map(([key, text]) => [key.split(':').map(moved).join(':'), text]),
  )
}

/** An answer that is asked again keeps what was written to it: only the judgement has to be made anew. */
function moveAnswer(answer: Answer, steps: readonly MoveStep[], question: QuestionId): Answer {
  const { option: judged, firmness, ...written } = answer
  const option = judged === undefined ? null : follow(steps, question, judged).option
  return option === null ? written : { option, ...(firmness && { firmness }), ...written }
}

/** A judgement that was made and is only told of: it stays as it was, under the names of the later release. */
export function toldIn(
  last: Standard,
  answer: Answer,
  question: QuestionId,
  steps: readonly MoveStep[],
): Answer {
  const { option: judged, firmness, ...written } = answer
  if (judged === undefined) return answer
  const place = follow(steps, question, judged)
  const asked = place.question === null ? undefined : last.question(place.question)
  const option = place.option ?? judged
  // An option that the later release has no words for cannot be told of there.
  if (asked === undefined || !offers(last, asked, option)) return written
  return { option, ...(firmness && { firmness }), ...written }
}

function offers(standard: Standard, question: Question, option: OptionId): boolean {
  return option === notEnoughKnown || optionsOf(standard, question).some(({ id }) => id === option)
}
