/** The questionnaire in the sections that people work through: five dimensions and the characteristics. */
import { findUnanswered, isAnswered } from '../domain/classify/unanswered.ts'
import { asksFirmness, type Question, type Standard } from '../domain/content/standard.ts'
import type { AssessmentRecord, QuestionId } from '../domain/record/schema.ts'
import type { QuestionsPerPage } from '../store/preferences.ts'
import { address } from './addresses.ts'

/** The section of the characteristics, beside the dimensions’ own identifiers. */
export const characteristicsSection = 'distinguishing-characteristics'

export type Section = {
  readonly id: string
  readonly name: string
  readonly questions: readonly QuestionId[]
}

/** The sections in content order. */
export function sectionsOf(standard: Standard): readonly Section[] {
  return [
    ...standard.dimensions.map(({ id, name, indicators }) => ({
      id,
      name,
      questions: indicators.map((each) => each.id),
    })),
    {
      id: characteristicsSection,
      name: standard.questionnaire.characteristics.name,
      questions: standard.characteristics.map((each) => each.id),
    },
  ]
}

/** The statements and the forced choice. */
export function contributionQuestions(standard: Standard): readonly Question[] {
  return standard.questions.filter(({ type }) => type === 'statement' || type === 'forced-choice')
}

/** How many of these questions are answered. */
export function countAnswered(
  standard: Standard,
  record: AssessmentRecord,
  ids: readonly QuestionId[],
): number {
  return ids.filter((id) => {
    const question = standard.question(id)
    return question !== undefined && isAnswered(standard, question, record.answers[id])
  }).length
}

/** Whether an answer wants nothing but how firm it is. */
export function lacksFirmness(standard: Standard, record: AssessmentRecord, id: QuestionId): boolean {
  const question = standard.question(id)
  const answer = record.answers[id]
  if (question === undefined || !asksFirmness(question) || answer === undefined) return false
  return (
    !isAnswered(standard, question, answer) && isAnswered(standard, question, { ...answer, firmness: 'firm' })
  )
}

/** Where work on a section starts: its page, or the first of its questions that is not answered. */
export function sectionAddress(
  standard: Standard,
  record: AssessmentRecord,
  section: Section,
  mode: QuestionsPerPage,
): string {
  if (mode === 'dimension') return address('dimension', { id: record.id, dimensionId: section.id })
  const open = section.questions.find((id) => countAnswered(standard, record, [id]) === 0)
  return address('question', { id: record.id, questionId: open ?? section.questions[0] ?? '' })
}

/**
 * Where Continue leads after the last of these questions: to the next in content order, then to the task list.
 * Where nothing is left to answer it leads no further than the end of the section, a task of its own.
 */
export function addressAfter(
  standard: Standard,
  record: AssessmentRecord,
  last: QuestionId,
  mode: QuestionsPerPage,
): string {
  const { id } = record
  const sections = sectionsOf(standard)
  const at = sections.findIndex((section) => section.questions.includes(last))
  const own = sections[at]?.questions ?? []
  const following = isComplete(standard, record) ? undefined : sections[at + 1]
  if (mode === 'dimension') {
    return following ? address('dimension', { id, dimensionId: following.id }) : address('taskList', { id })
  }
  const next = own[own.indexOf(last) + 1] ?? following?.questions[0]
  return next === undefined ? address('taskList', { id }) : address('question', { id, questionId: next })
}

/** Where Continue leads after the contribution: to the first section; where nothing is left to answer, to the task list. */
export function addressAfterContribution(
  standard: Standard,
  record: AssessmentRecord,
  mode: QuestionsPerPage,
): string {
  const [first] = sectionsOf(standard)
  return first === undefined || isComplete(standard, record)
    ? address('taskList', { id: record.id })
    : sectionAddress(standard, record, first, mode)
}

/** Whether nothing is left to answer. */
export function isComplete(standard: Standard, record: AssessmentRecord): boolean {
  return findUnanswered(standard, record.answers).length === 0
}

/** The way back for someone who came from a page that reads the answers; null for everyone else. */
export function addressToReturnTo(record: AssessmentRecord, from: string | null): string | null {
  const reading = [
    address('result', { id: record.id }),
    address('verification', { id: record.id }),
    address('wholeOfStandard', { id: record.id }),
    address('report', { id: record.id }),
  ]
  return reading.find((each) => each === from) ?? null
}
