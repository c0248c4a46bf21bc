/** Which questions left at *not enough known* could decide the band. */
import type { Level, QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import { levels } from './levels.ts'
import { sortRole, type Rule } from './rule.ts'
import type { DecidingQuestion, DimensionFinding, Interval, ScaledFinding } from './types.ts'

/**
 * Finds the unknown indicators on which the band could turn.
 *
 * A question could decide when the others that are not known could turn out so that some band is reached or not
 * as this one is answered. It decides alone when some answer to it settles the band, the others still unknown.
 *
 * @returns those with most effect first: the fewer bands each of its answers would leave possible, taken together.
 *   In content order where they have the same; empty where the band is determined.
 */
export function findMissing(
  standard: Standard,
  rule: Rule,
  dimensions: readonly DimensionFinding[],
): readonly DecidingQuestion[] {
  return dimensions
    .flatMap((dimension) =>
      dimension.indicators.filter((indicator) =>
        levels.slice(1).some((level) => isPivotal(standard, dimensions, dimension, indicator, level)),
      ),
    )
    .map(({ question }) => ({ question, left: leftOpen(rule, dimensions, question) }))
    .toSorted((one, other) => sum(one.left) - sum(other.left))
    .map(({ question, left }) => ({ question, alone: left.includes(0) }))
}

/** Whether, at a level, the indicator could make or break its dimension, and its dimension the band. */
function isPivotal(
  { method }: Standard,
  dimensions: readonly DimensionFinding[],
  own: DimensionFinding,
  indicator: ScaledFinding,
  level: Level,
): boolean {
  return (
    indicator.judgement === null &&
    turnsOnOne(
      own.indicators.filter((other) => other !== indicator),
      level,
      method.dimensionMajority,
    ) &&
    turnsOnOne(
      dimensions.filter((other) => other !== own),
      level,
      method.bandMajority,
    )
  )
}

/** Whether the others could bring exactly one fewer to the level than the majority needs. */
function turnsOnOne(others: readonly { readonly best: Interval }[], level: Level, majority: number): boolean {
  const certain = others.filter(({ best: [low] }) => low >= level).length
  const possible = others.filter(({ best: [, high] }) => high >= level).length
  return certain < majority && majority <= possible + 1
}

/** For each answer to the question, how many bands beyond one would stay possible, the others still unknown. */
function leftOpen(
  rule: Rule,
  dimensions: readonly DimensionFinding[],
  question: QuestionId,
): readonly number[] {
  return levels.map((answer) => {
    const sortAt = (end: 0 | 1) =>
      sortRole(rule, dimensions, (indicator) =>
        indicator.question === question ? answer : indicator.best[end],
      )
    return sortAt(1) - sortAt(0)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
