/** Records for tests: complete ones at a level, with what a test says about single answers. */
import type { Firmness, Level, QuestionId } from '../../src/domain/content/schema.ts'
import { asksFirmness, optionsOf, type Question } from '../../src/domain/content/standard.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import type { Answer, Answers, AssessmentRecord, StreamId } from '../../src/domain/record/schema.ts'
import { standard } from './standard.ts'

export const start = '2026-03-02T09:00:00.000Z'

/** The moment so many seconds after the start. */
export function at(seconds: number): string {
  return new Date(Date.parse(start) + seconds * 1000).toISOString()
}

export function emptyRecord(id = 'a-role'): AssessmentRecord {
  return createRecord({ id, release: standard.release.id, now: start })
}

export function questionId(id: string): QuestionId {
  return questionOf(id).id
}

function questionOf(id: string): Question {
  const question = standard.questions.find((known) => known.id === id)
  if (!question) throw new Error(`There is no question ${id}.`)
  return question
}

export function streamId(id: string): StreamId {
  const stream = standard.streams.find((known) => known.id === id)
  if (!stream) throw new Error(`There is no stream ${id}.`)
  return stream.id
}

/** The first option of a question at a level. */
export function answerAt(id: string, level: Level, firmness: Firmness = 'firm'): Answer {
  const question = questionOf(id)
  const option = optionsOf(standard, question).find((offered) => offered.level === level)
  if (!option) throw new Error(`${id} has no option at level ${level}.`)
  return asksFirmness(question) ? { option: option.id, firmness } : { option: option.id }
}

/** By the option’s identifier, as a file would have it. */
export function answerOf(id: string, optionId: string, firmness?: Firmness): Answer {
  if (optionId === standard.questionnaire.unknown.id) return { option: standard.questionnaire.unknown.id }
  const option = optionsOf(standard, questionOf(id)).find((offered) => offered.id === optionId)
  if (!option) throw new Error(`${id} has no option ${optionId}.`)
  return firmness ? { option: option.id, firmness } : { option: option.id }
}

/** Answers by the plain names of their questions. */
export function answers(given: Readonly<Record<string, Answer>>): Answers {
  return Object.fromEntries(Object.entries(given))
}

/** Everything answered: a delivery role, policy a major part, every indicator and characteristic at one level. */
export function completeRecord(
  level: Level = 2,
  others: Readonly<Record<string, Answer>> = {},
): AssessmentRecord {
  const standings: Readonly<Record<string, Level>> = { delivery: 3, 'public-policy': 2 }
  const all = standard.questions.map((question): [string, Answer] => {
    switch (question.type) {
      case 'statement':
        return [question.id, answerAt(question.id, standings[question.statement.stream] ?? 0)]
      case 'forced-choice':
        return [question.id, answerOf(question.id, 'delivery')]
      case 'indicator':
      case 'characteristic':
        return [question.id, answerAt(question.id, level)]
    }
  })
  return { ...emptyRecord(), answers: Object.fromEntries([...all, ...Object.entries(others)]) }
}
