/** Agreement between assessor and reviewer, in words. */
import { type Agreement, closenessOf, type Pair } from '../../classify/agreement.ts'
import type { Determination, Interval } from '../../classify/types.ts'
import type { Level, OptionId, QuestionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { levelName } from './bands.ts'
import { counted } from './lists.ts'
import { optionText, streamName } from './questions.ts'

/** How close the levels of a dimension are: in levels where each side has one, and else whether the ranges are the same. */
export function rangeCloseness(assessor: Interval, reviewer: Interval): string {
  if (assessor[0] !== assessor[1] || reviewer[0] !== reviewer[1]) {
    return assessor.every((end, index) => end === reviewer[index]) ? 'Same range' : 'Ranges differ'
  }
  const closeness = closenessOf(assessor[0], reviewer[0])
  return closenessName({ assessor: assessor[0], reviewer: reviewer[0], closeness })
}

/** How close two levels are, as a cell has it. */
export function closenessName({ assessor, reviewer, closeness }: Omit<Pair, 'question'>): string {
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

/** The stream that one side’s answers lead to. */
export function streamText(standard: Standard, { stream: { stream } }: Determination): string {
  return stream === null ? 'Not determined' : streamName(standard, stream)
}

/** An answer about the contribution in a few words; of the choice of one, the stream chosen. */
export function contributionText(standard: Standard, id: QuestionId, option: OptionId | undefined): string {
  const question = standard.question(id)
  const chosen =
    question?.type === 'forced-choice'
      ? question.forcedChoice.options.find((each) => each.id === option)
      : undefined
  if (chosen) return chosen.stream === null ? 'Cannot say' : streamName(standard, chosen.stream)
  return optionText(standard, id, option) ?? 'Not answered'
}

/** What both say of one difference: ‘Assessor: SES Band 2. Reviewer: SES Band 1.’ */
export function bothAnswers(standard: Standard, agreement: Agreement, question: QuestionId): string {
  const { dimensions, characteristics, assessor, reviewer } = agreement
  const pair = [...dimensions.flatMap(({ pairs }) => pairs), ...characteristics].find(
    (each) => each.question === question,
  )
  const level = (value: Level | null) =>
    value === null ? standard.questionnaire.unknown.label : levelName(standard, value)
  return pair
    ? `Assessor: ${level(pair.assessor)}. Reviewer: ${level(pair.reviewer)}.`
    : `Assessor: ${streamText(standard, assessor)}. Reviewer: ${streamText(standard, reviewer)}.`
}
