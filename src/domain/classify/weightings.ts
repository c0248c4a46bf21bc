/** Whether the band would be another if the dimensions weighed otherwise, or if the majority were another. */
import type { Level, Method } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import { levels, toLevel } from './levels.ts'
import { levelSorter } from './rule.ts'
import type { DimensionFinding, Interval, OtherWeightings } from './types.ts'

/** The lowest and highest band over all admissible weightings, and over all admissible majorities. */
export function findOtherWeightings(
  { method }: Standard,
  dimensions: readonly DimensionFinding[],
): OtherWeightings {
  return { weightings: overWeightings(method, dimensions), majorities: overMajorities(method, dimensions) }
}

/**
 * Over every weighting in which each dimension carries an admissible weight and all together the total.
 * Only the number of dimensions at a level matters: of so many, the least and the most weight are known.
 */
function overWeightings({ weightings }: Method, dimensions: readonly DimensionFinding[]): Interval {
  const { total, least, most, majority } = weightings
  const leastOf = (count: number) => Math.max(least * count, total - most * (dimensions.length - count))
  const mostOf = (count: number) => Math.min(most * count, total - least * (dimensions.length - count))
  const countFrom = (end: 0 | 1, level: Level) => dimensions.filter(({ best }) => best[end] >= level).length
  return [
    toLevel(levels.findLastIndex((level) => leastOf(countFrom(0, level)) >= majority)),
    toLevel(levels.findLastIndex((level) => mostOf(countFrom(1, level)) >= majority)),
  ]
}

/** Over every admissible majority, at equal weights: the largest gives the lowest band, the smallest the highest. */
function overMajorities(
  { majorities, weightings }: Method,
  dimensions: readonly DimensionFinding[],
): Interval {
  const equal = weightings.total / dimensions.length
  const sortAt = (majority: number) => levelSorter(dimensions.length, majority, equal)
  return [
    sortAt(majorities.to)(dimensions.map(({ best: [low] }) => low)),
    sortAt(majorities.from)(dimensions.map(({ best: [, high] }) => high)),
  ]
}
