/**
 * The rule: majority sorting, used twice (indicators to dimension, dimensions to band), and once more for the
 * distinguishing characteristics. The standard is read as a whole and gives no points, weights or table (G-4,
 * G-8): the majorities are this tool's own, and are data of the release.
 */
import type { Level } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import { levels, toLevel } from './levels.ts'
import { majoritySorter } from './majority-sort.ts'
import type { DimensionFinding, Interval, ScaledFinding } from './types.ts'

/** The highest level that a majority of the given levels is at or above; 0 where there is none. */
export type Sorter = (given: readonly Level[]) => Level

export type Rule = {
  readonly dimension: Sorter
  readonly band: Sorter
  readonly characteristics: Sorter
}

/** A sorter of so many levels, all of one weight: each level from 1 up has a profile that asks it of them all. */
export function levelSorter(criteria: number, majority: number, weight = 1): Sorter {
  const all = (value: number) => Array.from({ length: criteria }, () => value)
  const sort = majoritySorter({ weights: all(weight), majority, profiles: levels.slice(1).map(all) })
  return (given) => toLevel(sort(given))
}

/** The three sorts of one release, at the majorities that it sets. */
export function ruleOf({ method, dimensions, characteristics }: Standard): Rule {
  return {
    dimension: levelSorter(3, method.dimensionMajority),
    band: levelSorter(dimensions.length, method.bandMajority),
    characteristics: levelSorter(characteristics.length, method.characteristicsMajority),
  }
}

/** Sorts ranges: the sort is monotone, so that the ends of the result are the sorts of the ends. */
export function sortIntervals(sort: Sorter, intervals: readonly Interval[]): Interval {
  return [sort(intervals.map(([low]) => low)), sort(intervals.map(([, high]) => high))]
}

/** Sorts a role from its indicators to its band, each indicator at the level that is asked for. */
export function sortRole(
  rule: Rule,
  dimensions: readonly DimensionFinding[],
  levelOf: (indicator: ScaledFinding) => Level,
): Level {
  return rule.band(dimensions.map((dimension) => rule.dimension(dimension.indicators.map(levelOf))))
}
