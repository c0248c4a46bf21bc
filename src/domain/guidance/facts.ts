/** What is known of a role: which questions arise, and what their answers say. */
import type { AssessmentRecord } from '../record/schema.ts'
import { bandFact, type Guidance } from './compile.ts'
import { isDay } from './days.ts'
import { type Holding, holds, isAmount, type KnownFacts } from './holds.ts'
import type { AskedCondition } from './schema.ts'

/** The answer to a choice that says that it is not known yet. It counts as no answer. */
export const notKnownYet = 'not-known-yet'

/** Answers by question, as a record keeps them. */
export type ConditionAnswers = Readonly<Record<string, string>>

/** What the assessment itself says of the role: it need not be asked for again, and may be answered otherwise here. */
export function answersFromRole({ role }: Pick<AssessmentRecord, 'role'>): ConditionAnswers {
  const status = { '': '', new: 'new', vacant: 'vacant', changed: '', filled: 'existing' }[role.status]
  const tenure = { '': '', ongoing: 'ongoing', 'time-limited': 'non-ongoing' }[role.duration]
  return { ...(status && { 'role-state': status }), ...(tenure && { tenure }) }
}

/** What is known, and the questions that arise. */
export type RoleFacts = { readonly known: KnownFacts; readonly asked: readonly AskedCondition[] }

/**
 * Reads the answers in the order of the questions. A question arises where its condition holds; an answer to one that
 * does not arise is kept in the record and counts for nothing.
 *
 * @param band the level of the role: 0 is below the SES; null while there is none
 */
export function readFacts(guidance: Guidance, band: number | null, answers: ConditionAnswers): RoleFacts {
  const known = new Map<string, string | null>([[bandFact, band === null ? null : String(band)]])
  const asked: AskedCondition[] = []
  for (const condition of guidance.conditions) {
    const arises: Holding = holds(condition.when, known)
    if (arises === 'yes') asked.push(condition)
    if (arises !== 'no') known.set(condition.id, arises === 'yes' ? answerTo(condition, answers) : null)
  }
  return { known, asked }
}

/** The answer; null where there is none, or none that can be read. */
function answerTo(condition: AskedCondition, answers: ConditionAnswers): string | null {
  const answer = Object.hasOwn(answers, condition.id) ? (answers[condition.id] ?? '') : ''
  return isAnswer(condition, answer) ? answer : null
}

/** Whether a text answers a question: one of its options, a day that exists, or an amount in dollars. */
function isAnswer(condition: AskedCondition, text: string): boolean {
  switch (condition.type) {
    case 'choice':
      return condition.options.some(({ id }) => id === text)
    case 'date':
      return isDay(text)
    case 'amount':
      return isAmount(text)
  }
}

/** An amount as people type it, ‘$412,500’, as the record keeps it, ‘412500’; null where it is none. '' stays ''. */
export function readAmount(typed: string): string | null {
  const bare = typed.replaceAll(/[$,\s]/g, '')
  return bare === '' || isAmount(bare) ? bare : null
}
