/** One answer as one number of the result code, 0 to 31. */
import { allowsUnknown, asksFirmness, optionsOf, type Question, type Standard } from '../content/standard.ts'
import type { Answer } from './schema.ts'

const unknownValue = 30
const unansweredValue = 31

/** The number of an answer: its option and, where it is asked, how firm it is. What is not whole is unanswered. */
export function encodeAnswer(standard: Standard, question: Question, answer: Answer | undefined): number {
  if (answer?.option === standard.questionnaire.unknown.id && allowsUnknown(question)) return unknownValue
  const option = optionsOf(standard, question).findIndex(({ id }) => id === answer?.option)
  if (option < 0) return unansweredValue
  if (!asksFirmness(question)) return option
  const scale = standard.questionnaire.firmness.options
  const firmness = scale.findIndex(({ id }) => id === answer?.firmness)
  return firmness < 0 ? unansweredValue : option * scale.length + firmness
}

/** The answer of a number: null for unanswered, ‘misfit’ where the question has no such answer. */
export function decodeAnswer(
  standard: Standard,
  question: Question,
  value: number,
): Answer | null | 'misfit' {
  if (value === unansweredValue) return null
  if (value === unknownValue) {
    return allowsUnknown(question) ? { option: standard.questionnaire.unknown.id } : 'misfit'
  }
  const scale = standard.questionnaire.firmness.options
  const isScaled = asksFirmness(question)
  const option = optionsOf(standard, question)[isScaled ? Math.floor(value / scale.length) : value]
  const firmness = isScaled ? scale[value % scale.length] : undefined
  if (value < 0 || !option) return 'misfit'
  return { option: option.id, ...(firmness && { firmness: firmness.id }) }
}
