/**
 * The edge map: the smallest changes of answers that move the result. Every single step is tried and, only where
 * none moves it, every pair. Exact; nothing is sampled.
 */
import type { Level } from '../content/schema.ts'
import { levels } from './levels.ts'
import type { Rule } from './rule.ts'
import type { DimensionFinding, Edge, EdgeMap, ScaledFinding, Step } from './types.ts'

/**
 * Finds the edges of a result that is indicated, or below the SES.
 *
 * Steps up are judged with what is not known at its high end, steps down with it at its low end: a step is an edge
 * if the result could then be another. A pair holds two indicators that move the same way. One up and one down
 * cannot do what neither does alone: the sort is monotone, so the pair stays between the two.
 *
 * @param band the result, which the best judgements give at both ends
 * @returns edges with answers that are not firm in the direction of their step first, both before one, then in content order
 */
export function findEdges(rule: Rule, dimensions: readonly DimensionFinding[], band: Level): EdgeMap {
  const moves = (steps: readonly Step[]) =>
    sortAfter(rule, dimensions, steps, steps.some(isUp) ? 1 : 0) !== band
  const toEdge = (steps: readonly Step[]): Edge => ({
    steps,
    to: [sortAfter(rule, dimensions, steps, 0), sortAfter(rule, dimensions, steps, 1)],
  })

  const steps = stepsOf(dimensions)
  const singles = steps.map((step) => [step]).filter(moves)
  if (singles.length > 0) return { size: 'single', edges: notFirmFirst(singles).map(toEdge) }
  const pairs = pairsOf(steps).filter(moves)
  return { size: pairs.length > 0 ? 'pair' : 'none', edges: notFirmFirst(pairs).map(toEdge) }
}

function isUp({ from, to }: Step): boolean {
  return to > from
}

/** Every step to an adjacent level that an answered indicator can take, in content order, up before down. */
function stepsOf(dimensions: readonly DimensionFinding[]): readonly Step[] {
  return dimensions.flatMap(({ dimension, indicators }) =>
    indicators.flatMap(({ question, judgement, possible: [lowest, highest] }) =>
      judgement === null
        ? []
        : levels
            .filter((to) => Math.abs(to - judgement) === 1)
            .reverse()
            .map((to) => ({
              question,
              dimension,
              from: judgement,
              to,
              notFirm: lowest <= to && to <= highest,
            })),
    ),
  )
}

/** Every two steps that go the same way: on two indicators, then, for on one the two steps part. No others can move. */
function pairsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.flatMap((first, index) =>
    steps
      .slice(index + 1)
      .filter((second) => isUp(first) === isUp(second))
      .map((second) => [first, second]),
  )
}

/**
 * The band after the steps, with what is not known at its low end (0) or its high end (1). Only the dimensions that
 * the steps touch are sorted anew: a role has some hundreds of pairs.
 */
function sortAfter(
  rule: Rule,
  dimensions: readonly DimensionFinding[],
  steps: readonly Step[],
  end: 0 | 1,
): Level {
  return rule.band(
    dimensions.map(({ dimension, indicators, best }) =>
      steps.some((step) => step.dimension === dimension)
        ? rule.dimension(indicators.map((indicator) => levelAfter(steps, indicator, end)))
        : best[end],
    ),
  )
}

function levelAfter(steps: readonly Step[], { question, best }: ScaledFinding, end: 0 | 1): Level {
  return steps.find((step) => step.question === question)?.to ?? best[end]
}

/** The likeliest first: those with the most answers that are not firm that way. */
function notFirmFirst(found: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const doubts = (steps: readonly Step[]) => steps.filter(({ notFirm }) => notFirm).length
  return found.toSorted((one, other) => doubts(other) - doubts(one))
}
