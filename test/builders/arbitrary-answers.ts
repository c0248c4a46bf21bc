/** Random answers to the released questionnaire: unanswered, unknown and every option with every firmness. */
import fc from 'fast-check'
import { allowsUnknown, asksFirmness, optionsOf, type Question } from '../../src/domain/content/standard.ts'
import type { Answer, Answers } from '../../src/domain/record/schema.ts'
import { standard } from './standard.ts'

/** Every whole answer to a question. */
export function answersTo(question: Question): Answer[] {
  const { unknown, firmness } = standard.questionnaire
  const known = optionsOf(standard, question).flatMap(({ id: option }): Answer[] =>
    asksFirmness(question) ? firmness.options.map(({ id }) => ({ option, firmness: id })) : [{ option }],
  )
  return allowsUnknown(question) ? [...known, { option: unknown.id }] : known
}

/** Some questions are left out. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...standard.questions.map((question) => fc.constantFrom(null, ...answersTo(question))))
  .map((answers) => {
    const given: Answers = {}
    for (const [index, question] of standard.questions.entries()) {
      const answer = answers[index]
      if (answer) given[question.id] = answer
    }
    return given
  })
