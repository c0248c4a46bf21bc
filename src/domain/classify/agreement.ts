/** How far two sets of answers about one role agree: the assessor’s, and a reviewer’s ratings. */
import type { DimensionId, Level, OptionId, QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { classifySoFar } from './classify.ts'
import { indicatorsOf } from './dimensions.ts'
import type { Determination, Interval } from './types.ts'

/** Level against level: the option and the firmness may differ. */
type Closeness = 'exact' | 'one-level' | 'apart' | 'one-unknown' | 'both-unknown'

export type Pair = {
  readonly question: QuestionId
  /** Null where not enough is known. */
  readonly assessor: Level | null
  readonly reviewer: Level | null
  readonly closeness: Closeness
}

/** What both say of one question about the contribution; undefined where it is not answered. */
type ContributionPair = {
  readonly question: QuestionId
  readonly assessor: OptionId | undefined
  readonly reviewer: OptionId | undefined
}

export type Agreement = {
  readonly dimensions: readonly {
    readonly dimension: DimensionId
    readonly assessor: Interval
    readonly reviewer: Interval
    readonly pairs: readonly Pair[]
  }[]
  readonly characteristics: readonly Pair[]
  /** The statements and the forced choice, in content order. They are shown, and are no part of the counts. */
  readonly contribution: readonly ContributionPair[]
  /** Indicators and characteristics to which both gave a level, and how many of the levels are the same, or at most one apart. */
  readonly compared: number
  readonly exact: number
  readonly withinOne: number
  /** What the rule gives on each side. */
  readonly assessor: Determination
  readonly reviewer: Determination
  /** What is to be settled: pairs of other levels, and the forced choice where the streams differ. */
  readonly differences: readonly QuestionId[]
}

/**
 * Compares two records of one role, question by question, and runs the rule on both.
 *
 * @param rated the record with the reviewer’s ratings for answers (see `asRated`)
 */
export function findAgreement(
  standard: Standard,
  record: AssessmentRecord,
  rated: AssessmentRecord,
): Agreement {
  const assessor = classifySoFar(standard, record)
  const reviewer = classifySoFar(standard, rated)
  const pairsOf = (questions: readonly QuestionId[]) =>
    questions.map((question) =>
      pairOf(question, judgementOf(assessor, question), judgementOf(reviewer, question)),
    )
  const dimensions = assessor.dimensions.map(({ dimension, best, indicators }, index) => ({
    dimension,
    assessor: best,
    reviewer: reviewer.dimensions[index]?.best ?? best,
    pairs: pairsOf(indicators.map(({ question }) => question)),
  }))
  const characteristics = pairsOf(assessor.characteristics.map(({ question }) => question))
  const pairs = [...dimensions.flatMap((each) => each.pairs), ...characteristics]
  const number = (...kinds: readonly Closeness[]) =>
    pairs.filter(({ closeness }) => kinds.includes(closeness)).length
  return {
    dimensions,
    characteristics,
    contribution: standard.questions
      .filter(({ type }) => type === 'statement' || type === 'forced-choice')
      .map(({ id }) => ({
        question: id,
        assessor: record.answers[id]?.option,
        reviewer: rated.answers[id]?.option,
      })),
    compared: number('exact', 'one-level', 'apart'),
    exact: number('exact'),
    withinOne: number('exact', 'one-level'),
    assessor,
    reviewer,
    differences: [
      ...pairs
        .filter(({ closeness }) => closeness !== 'exact' && closeness !== 'both-unknown')
        .map(({ question }) => question),
      ...(assessor.stream.stream === reviewer.stream.stream ? [] : forcedChoices(standard)),
    ],
  }
}

function judgementOf({ dimensions, characteristics }: Determination, question: QuestionId): Level | null {
  const findings = [...indicatorsOf(dimensions), ...characteristics]
  return findings.find((finding) => finding.question === question)?.judgement ?? null
}

function pairOf(question: QuestionId, assessor: Level | null, reviewer: Level | null): Pair {
  return { question, assessor, reviewer, closeness: closenessOf(assessor, reviewer) }
}

/** How close two levels are; null where not enough is known. */
export function closenessOf(one: Level | null, other: Level | null): Closeness {
  if (one === null || other === null) return one === other ? 'both-unknown' : 'one-unknown'
  const steps = Math.abs(one - other)
  if (steps === 0) return 'exact'
  return steps === 1 ? 'one-level' : 'apart'
}

function forcedChoices({ questions }: Standard): readonly QuestionId[] {
  return questions.filter(({ type }) => type === 'forced-choice').map(({ id }) => id)
}
