/** Answers as the naive evaluator reads them. */
import type { Interval, ScaledFinding } from '../../src/domain/classify/types.ts'
import type { Characteristic, Indicator, Question, Standard } from '../../src/domain/content/standard.ts'
import type { QuestionId } from '../../src/domain/content/schema.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { anything, level } from './bands.ts'

/** Questions without an answer, in content order. A note alone is none; nor is a level without its firmness. */
export function unansweredQuestions(standard: Standard, record: AssessmentRecord): QuestionId[] {
  return standard.questions.filter((question) => !answered(standard, question, record)).map(({ id }) => id)
}

function answered(standard: Standard, question: Question, record: AssessmentRecord): boolean {
  const answer = record.answers[question.id]
  if (answer?.option === undefined) return false
  if (question.type === 'statement' || question.type === 'forced-choice') return true
  return answer.option === standard.questionnaire.unknown.id || answer.firmness !== undefined
}

/** One indicator or characteristic. What is not answered is read as not enough known. */
export function readScaled(question: Indicator | Characteristic, record: AssessmentRecord): ScaledFinding {
  const answer = record.answers[question.id]
  const option = question.options.find(({ id }) => id === answer?.option)
  const firmness = answer?.firmness
  if (!option || !firmness) {
    return {
      question: question.id,
      option: null,
      judgement: null,
      firmness: null,
      best: anything,
      possible: anything,
    }
  }
  const judged = option.level
  let low: number = judged
  let high: number = judged
  if (firmness === 'could-be-lower' || firmness === 'could-be-either') low -= 1
  if (firmness === 'could-be-higher' || firmness === 'could-be-either') high += 1
  if (low < 0) low = 0
  if (high > 3) high = 3
  const possible: Interval = [level(low), level(high)]
  return {
    question: question.id,
    option: option.id,
    judgement: judged,
    firmness,
    best: [judged, judged],
    possible,
  }
}
