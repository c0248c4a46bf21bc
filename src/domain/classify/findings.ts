/** What one answer says: a best judgement, and how far it could be out. */
import type { Firmness, QuestionId } from '../content/schema.ts'
import type { Characteristic, Indicator, Standard } from '../content/standard.ts'
import type { Answer, Answers } from '../record/schema.ts'
import { anyLevel, toLevel } from './levels.ts'
import type { ScaledFinding } from './types.ts'

/** How many levels lower and higher an answer of each firmness could be. */
const doubts: Record<Firmness, readonly [lower: 0 | 1, higher: 0 | 1]> = {
  firm: [0, 0],
  'could-be-higher': [0, 1],
  'could-be-lower': [1, 0],
  'could-be-either': [1, 1],
}

/**
 * Reads the answer to an indicator or a characteristic.
 *
 * @returns the judgement and its ranges; where not enough is known, or the question is not settled (no firmness
 *   yet, say), no judgement and every level possible
 */
export function findScaled(question: Indicator | Characteristic, answer: Answer | undefined): ScaledFinding {
  const option = question.options.find(({ id }) => id === answer?.option)
  if (option === undefined || answer?.firmness === undefined) return unknown(question.id)
  const [lower, higher] = doubts[answer.firmness]
  return {
    question: question.id,
    option: option.id,
    judgement: option.level,
    firmness: answer.firmness,
    best: [option.level, option.level],
    possible: [toLevel(option.level - lower), toLevel(option.level + higher)],
  }
}

function unknown(question: QuestionId): ScaledFinding {
  return { question, option: null, judgement: null, firmness: null, best: anyLevel, possible: anyLevel }
}

/** The distinguishing characteristics as answered, in content order. */
export function findCharacteristicAnswers(standard: Standard, answers: Answers): readonly ScaledFinding[] {
  return standard.characteristics.map((characteristic) =>
    findScaled(characteristic, answers[characteristic.id]),
  )
}
