/** Whether the answers of a record are answers to the questions of its release. */
import { allowsUnknown, asksFirmness, optionsOf, type Standard } from '../content/standard.ts'
import type { Answer, AssessmentRecord } from './schema.ts'

/**
 * The first identifier in a record that its release does not know.
 *
 * @returns a sentence that names it, or null where everything is known
 */
export function findBindingProblem(standard: Standard, record: AssessmentRecord): string | null {
  const release = standard.release.id
  if (record.release !== release)
    return `The record was made under the release ‘${record.release}’, not ‘${release}’.`
  const answered = [record.answers, ...record.reviews.map(({ ratings }) => ratings)].flatMap(Object.entries)
  for (const [id, answer] of answered) {
    const problem = findAnswerProblem(standard, id, answer)
    if (problem) return problem
  }
  const stream = Object.keys(record.verification).find(
    (id) => !standard.streams.some((known) => known.id === id),
  )
  return stream === undefined ? null : `The release ‘${release}’ has no stream ‘${stream}’.`
}

/** What is wrong with one answer under a release, in a sentence; null where nothing is. */
export function findAnswerProblem(standard: Standard, id: string, answer: Answer): string | null {
  const release = standard.release.id
  const question = standard.questions.find((known) => known.id === id)
  if (!question) return `The release ‘${release}’ has no question ‘${id}’.`
  const isUnknown = answer.option === standard.questionnaire.unknown.id && allowsUnknown(question)
  const isOffered = optionsOf(standard, question).some((option) => option.id === answer.option)
  if (answer.option !== undefined && !isUnknown && !isOffered) {
    return `The question ‘${id}’ has no option ‘${answer.option}’ in the release ‘${release}’.`
  }
  if (answer.firmness !== undefined && !asksFirmness(question)) {
    return `The question ‘${id}’ does not ask how firm its answer is: leave ‘firmness’ out.`
  }
  if (answer.firmness !== undefined && isUnknown) {
    return `‘${answer.option}’ at the question ‘${id}’ has no firmness: leave ‘firmness’ out.`
  }
  return null
}
