/** Agreement between assessor and reviewer, in words. */
import type { Agreement, Pair } from '../../classify/agreement.ts'
import type { Determination } from '../../classify/types.ts'
import type { Level, QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { levelName } from './bands.ts'
import { counted } from './lists.ts'
import { streamName } from './questions.ts'

/** How close two levels are, as a cell has it. */
export function closenessName({ assessor, reviewer, closeness }: Pair): string {
  switch (closeness) {
    case 'exact':
      return 'Same level'
    case 'one-level':
      return 'One level apart'
    case 'apart':
      return `${Math.abs((assessor ?? 0) - (reviewer ?? 0))}\u00a0levels apart`
    case 'one-unknown':
      return 'Not known to one'
    case 'both-unknown':
      return 'Not known to either'
  }
}

/** ‘Of the 18 questions that both gave a level, 15 have the same level, and 17 are within one level.’ */
export function agreementInText({ compared, exact, withinOne }: Agreement): string {
  if (compared === 0) return 'There is no question to which both gave a level.'
  const number = (count: number) => (count === 0 ? 'none' : count)
  return (
    `Both gave a level to ${counted(compared, 'question')}. The level is the same on ${number(exact)} of them, ` +
    `and within one level on ${number(withinOne)}.`
  )
}

/** What both say of one difference: ‘Assessor: SES Band 2. Reviewer: SES Band 1.’ */
export function bothAnswers(standard: Standard, agreement: Agreement, question: QuestionId): string {
  const { dimensions, characteristics, assessor, reviewer } = agreement
  const pair = [...dimensions.flatMap(({ pairs }) => pairs), ...characteristics].find(
    (each) => each.question === question,
  )
  const level = (value: Level | null) =>
    value === null ? standard.questionnaire.unknown.label : levelName(standard, value)
  const stream = ({ stream: { stream: found } }: Determination) =>
    found === null ? 'Not determined' : streamName(standard, found)
  return pair
    ? `Assessor: ${level(pair.assessor)}. Reviewer: ${level(pair.reviewer)}.`
    : `Assessor: ${stream(assessor)}. Reviewer: ${stream(reviewer)}.`
}
