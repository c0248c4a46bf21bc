/**
 * Builders for records that read like the policy: `recordAt(2, { leads: 3, reach: couldBeHigher(1) })` is a role
 * at level 2 throughout but for two answers. A level stands for the first option of that level, and is firm.
 */
import * as z from 'zod/mini'
import type { Firmness, Level } from '../../src/domain/content/schema.ts'
import { asksFirmness, optionsOf, type Question } from '../../src/domain/content/standard.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import { recordSchema, type AssessmentRecord, type Role } from '../../src/domain/record/schema.ts'
import { standard } from './standard.ts'

/** An answer: a level; an option's id; *not enough known*; null for none; or a level or option that is not firm, or noted. */
export type Given =
  | Level
  | string
  | null
  | { readonly answer: Level | string; readonly firmness?: Firmness; readonly note?: string }

/** Answers by the id of their question. */
export type Givens = Readonly<Record<string, Given>>

export const notEnoughKnown = 'not-enough-known'

export const couldBeHigher = (answer: Level | string): Given => ({ answer, firmness: 'could-be-higher' })
export const couldBeLower = (answer: Level | string): Given => ({ answer, firmness: 'could-be-lower' })
export const couldBeEither = (answer: Level | string): Given => ({ answer, firmness: 'could-be-either' })

/** A record in which only these questions have an answer. */
export function recordWith(givens: Givens, more: More = {}): AssessmentRecord {
  for (const id of Object.keys(givens)) {
    if (!standard.questions.some((question) => question.id === id))
      throw new Error(`no question is called ‘${id}’`)
  }
  const answers = standard.questions.flatMap((question) => {
    const answer = toAnswer(question, givens[question.id])
    return answer === undefined ? [] : [[question.id, answer] as const]
  })
  const { role, ...rest } = more
  const empty = createRecord({ id: 'built', release: standard.release.id, now: '2026-03-02T09:00:00Z' })
  return z.parse(recordSchema, {
    ...empty,
    answers: Object.fromEntries(answers),
    role: { ...empty.role, ...role },
    ...rest,
  })
}

/** A record in which every question has an answer: a Delivery role at one level, but for these answers. */
export function recordAt(level: Given, givens: Givens = {}, more: More = {}): AssessmentRecord {
  const scaled = standard.questions.filter(asksFirmness).map((question) => [question.id, level] as const)
  return recordWith({ ...streamsAt({ delivery: 3 }), ...Object.fromEntries(scaled), ...givens }, more)
}

/** What else a record may hold. Loosely typed on purpose: the record's own schema reads it. */
export type More = {
  readonly release?: string
  readonly role?: Partial<Role>
  readonly verification?: Readonly<Record<string, unknown>>
  readonly explanations?: Readonly<Record<string, string>>
}

/** Answers that put each stream at a standing (0 where it is not named), with a forced choice or *cannot say*. */
export function streamsAt(standings: Readonly<Record<string, Given>>, forcedChoice = 'cannot-say'): Givens {
  const { statements } = standard.questionnaire.contribution
  return {
    ...Object.fromEntries(statements.map(({ id, stream }) => [id, standings[stream] ?? 0])),
    'main-contribution': forcedChoice,
  }
}

/** Answers that put each dimension at a level, all three indicators alike, in content order. */
export function dimensionsAt(...levels: readonly Given[]): Givens {
  return Object.fromEntries(
    standard.dimensions.flatMap(({ indicators }, index) =>
      indicators.map(({ id }) => [id, orUnknown(levels[index])] as const),
    ),
  )
}

/** Answers to the fifteen indicators one by one, in content order. */
export function indicatorsAt(...given: readonly Given[]): Givens {
  return Object.fromEntries(standard.indicators.map(({ id }, index) => [id, orUnknown(given[index])]))
}

/** Answers to the three distinguishing characteristics, in content order. */
export function characteristicsAt(...given: readonly Given[]): Givens {
  return Object.fromEntries(standard.characteristics.map(({ id }, index) => [id, orUnknown(given[index])]))
}

function orUnknown(given: Given | undefined): Given {
  return given === undefined ? notEnoughKnown : given
}

function toAnswer(question: Question, given: Given | undefined): object | undefined {
  if (given === undefined || given === null) return undefined
  const { answer, firmness = 'firm', note } = typeof given === 'object' ? given : { answer: given }
  const option = optionsOf(standard, question).find(({ id, level }) => id === answer || level === answer)
  return {
    option: option?.id ?? answer,
    ...(option !== undefined && asksFirmness(question) ? { firmness } : {}),
    ...(note === undefined ? {} : { note }),
  }
}
