/** Which questions still want an answer. */
import type { QuestionId } from '../content/schema.ts'
import { allowsUnknown, asksFirmness, optionsOf, type Question, type Standard } from '../content/standard.ts'
import type { Answer, Answers } from '../record/schema.ts'

/**
 * Whether an answer settles its question.
 *
 * @param answer the answer as recorded; a note alone is none
 * @returns true for *not enough known* where it may be answered, and for an option that the question offers
 *   together with how firm it is, where that is asked. An option of another question or release settles nothing.
 */
export function isAnswered(standard: Standard, question: Question, answer: Answer | undefined): boolean {
  if (answer?.option === undefined) return false
  if (answer.option === standard.questionnaire.unknown.id) return allowsUnknown(question)
  if (!optionsOf(standard, question).some((option) => option.id === answer.option)) return false
  return !asksFirmness(question) || answer.firmness !== undefined
}

/** Every question that the answers do not settle, in content order. Empty: the record is complete. */
export function findUnanswered(standard: Standard, answers: Answers): readonly QuestionId[] {
  return standard.questions
    .filter((question) => !isAnswered(standard, question, answers[question.id]))
    .map((question) => question.id)
}
