/** Questions, options and answers named in words. */
import type { Interval, ScaledFinding } from '../../classify/types.ts'
import type { DimensionId, Level, OptionId, QuestionId, StreamId } from '../../content/schema.ts'
import { asksFirmness, optionsOf, type Question, type Standard } from '../../content/standard.ts'
import type { Answer, AssessmentRecord } from '../../record/schema.ts'
import type { Inline } from '../types.ts'
import { linked } from './inline.ts'
import { quote, withoutStop } from './quote.ts'

/** A short name, as the profile and the reasons have it. A statement is named by its number and its stream. */
export function questionName(standard: Standard, id: QuestionId): string {
  const question = standard.question(id)
  switch (question?.type) {
    case 'indicator':
      return question.indicator.name
    case 'characteristic':
      return question.characteristic.name
    case 'forced-choice':
      return question.forcedChoice.name
    case 'statement':
      return `Statement\u00a0${questionNumber(standard, id)} (${streamName(standard, question.statement.stream)})`
    case undefined:
      return id
  }
}

/** The question’s place in the questionnaire, from 1. Statements come first: this is the number that they are asked under. */
export function questionNumber(standard: Standard, id: QuestionId): number {
  return standard.questions.findIndex((question) => question.id === id) + 1
}

/** The name inside a sentence: ‘Part played’ in quotation marks, and a statement by its number. */
export function questionInText(standard: Standard, id: QuestionId): string {
  const name = questionName(standard, id)
  return standard.question(id)?.type === 'statement'
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : quote(name)
}

/** The question’s name as a link to its answer. */
export function questionLink(standard: Standard, id: QuestionId): Inline {
  return linked(questionName(standard, id), id)
}

/** The question’s name inside a sentence, as a link to its answer. */
export function questionLinkInText(standard: Standard, id: QuestionId): Inline {
  return linked(questionInText(standard, id), id)
}

/** What was asked, whole: the statement to be weighed, or the question. */
export function questionAsked(question: Question): string {
  switch (question.type) {
    case 'indicator':
      return question.indicator.question
    case 'characteristic':
      return question.characteristic.question
    case 'forced-choice':
      return question.forcedChoice.question
    case 'statement':
      return question.statement.text
  }
}

/** The words of an option of this question, without a full stop; null where nothing is chosen. */
export function optionText(standard: Standard, id: QuestionId, option: OptionId | undefined): string | null {
  const question = standard.question(id)
  if (question === undefined || option === undefined) return null
  if (option === standard.questionnaire.unknown.id) return withoutStop(standard.questionnaire.unknown.label)
  const offered = optionsOf(standard, question).find((candidate) => candidate.id === option)
  return offered ? withoutStop(offered.text) : null
}

/** How firm an answer is, as the questionnaire names it; null where that is not asked or not said. */
export function firmnessLabel(standard: Standard, firmness: Answer['firmness'] | null): string | null {
  const option = standard.questionnaire.firmness.options.find((candidate) => candidate.id === firmness)
  return option ? withoutStop(option.label) : null
}

/** Whether the question has an answer that lacks only how firm it is. */
export function lacksFirmness(standard: Standard, record: AssessmentRecord, id: QuestionId): boolean {
  const question = standard.question(id)
  const answer = record.answers[id]
  if (question === undefined || answer?.firmness !== undefined || !asksFirmness(question)) return false
  return optionsOf(standard, question).some((option) => option.id === answer?.option)
}

/** How firm a best judgement is, as a sentence. */
export function firmnessSentence(finding: ScaledFinding): string {
  if (finding.judgement === null) return 'Not enough is known to answer it.'
  switch (finding.firmness) {
    case 'could-be-higher':
      return 'It could be one level higher.'
    case 'could-be-lower':
      return 'It could be one level lower.'
    case 'could-be-either':
      return 'It could be one level higher or lower.'
    case 'firm':
    case null:
      return 'It is firm.'
  }
}

export function streamName(standard: Standard, id: StreamId): string {
  return standard.stream(id)?.name ?? id
}

export function dimensionName(standard: Standard, id: DimensionId): string {
  return standard.dimension(id)?.name ?? id
}

/** A standing on the contribution scale as a quotation: ‘a major part’, ‘a minor part’ or ‘a major part’, or a wider range. */
export function standingInWords(standard: Standard, [low, high]: Interval): string {
  const label = (level: Level) =>
    standard.questionnaire.contribution.scale.find((option) => option.level === level)?.label ?? String(level)
  const told = (level: Level) => quote(label(level).charAt(0).toLowerCase() + label(level).slice(1))
  if (low === high) return told(low)
  return high - low === 1 ? `${told(low)} or ${told(high)}` : `anything from ${told(low)} to ${told(high)}`
}
