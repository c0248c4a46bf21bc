/** The questionnaire as data: everything that a minimal file needs. */
import type { Firmness, Level } from '../domain/content/schema.ts'
import {
  allowsUnknown,
  asksFirmness,
  optionsOf,
  type Question,
  type Standard,
} from '../domain/content/standard.ts'

export type QuestionnaireData = {
  readonly release: string
  readonly description: string
  readonly unknown: { readonly id: string; readonly label: string }
  readonly firmness: readonly { readonly id: Firmness; readonly label: string }[]
  readonly questions: readonly {
    readonly id: string
    readonly type: Question['type']
    /** The stream of a statement, or the dimension of an indicator. */
    readonly stream?: string
    readonly dimension?: string
    readonly question: string
    readonly ask: readonly string[]
    readonly asksFirmness: boolean
    readonly allowsUnknown: boolean
    readonly options: readonly { readonly id: string; readonly level: Level | null; readonly text: string }[]
  }[]
}

/** Describes every question of a release, in the order of the result code. */
export function describeQuestionnaire(standard: Standard): QuestionnaireData {
  const { unknown, firmness } = standard.questionnaire
  return {
    release: standard.release.id,
    description: standard.release.description,
    unknown: { id: unknown.id, label: unknown.label },
    firmness: firmness.options,
    questions: standard.questions.map((question) => ({
      id: question.id,
      type: question.type,
      ...wordsOf(question),
      asksFirmness: asksFirmness(question),
      allowsUnknown: allowsUnknown(question),
      options: optionsOf(standard, question).map(({ id, level, text }) => ({ id, level, text })),
    })),
  }
}

function wordsOf(question: Question) {
  switch (question.type) {
    case 'statement':
      return { stream: question.statement.stream, question: question.statement.text, ask: [] }
    case 'forced-choice':
      return { question: question.forcedChoice.question, ask: [] }
    case 'indicator':
      return {
        dimension: question.indicator.dimension,
        question: question.indicator.question,
        ask: question.indicator.ask,
      }
    case 'characteristic':
      return { question: question.characteristic.question, ask: question.characteristic.ask }
  }
}
