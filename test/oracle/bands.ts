/**
 * Levels and bands by trying everything: no bounds, no monotony, no sorting of ends.
 * The numbers are those of the README's method section, written out here on purpose and
 * not read from the release, so that a slip in either shows.
 */
import type { Interval } from '../../src/domain/classify/types.ts'
import type { Level } from '../../src/domain/content/schema.ts'

export const allLevels: readonly Level[] = [0, 1, 2, 3]

export const anything: Interval = [0, 3]

/** The level a number stands for; anything outside 0 to 3 is a slip of the caller. */
export function level(value: number): Level {
  const found = allLevels.find((one) => one === value)
  if (found === undefined) throw new Error(`${value} is no level`)
  return found
}

export function levelsWithin([low, high]: Interval): Level[] {
  return allLevels.filter((one) => one >= low && one <= high)
}

/** The highest level that at least `needed` of the values reach; 0 where there is none. */
function highestReached(values: readonly number[], needed: number): Level {
  let highest: Level = 0
  for (const candidate of allLevels) {
    let count = 0
    for (const value of values) if (value >= candidate) count += 1
    if (count >= needed) highest = candidate
  }
  return highest
}

/** The level of a dimension whose three indicators are all known. */
export function dimensionLevel(indicators: readonly Level[]): Level {
  return highestReached(indicators, 2)
}

const bandByLevels: Level[] = []

/** The band of a role whose five dimensions are all known. Remembered, for there are only 4 to the power of 5. */
export function bandOf(a: Level, b: Level, c: Level, d: Level, e: Level): Level {
  return (bandByLevels[(((a * 4 + b) * 4 + c) * 4 + d) * 4 + e] ??= highestReached([a, b, c, d, e], 3))
}

const reachable: (readonly Level[])[] = []

/** Every level a dimension can come to, over every completion of its three indicators. */
export function reachableLevels(indicators: readonly Interval[]): readonly Level[] {
  const [first = anything, second = anything, third = anything] = indicators
  const key = (code(first) * 16 + code(second)) * 16 + code(third)
  return (reachable[key] ??= allLevels.filter((wanted) => {
    for (const a of levelsWithin(first))
      for (const b of levelsWithin(second))
        for (const c of levelsWithin(third)) if (dimensionLevel([a, b, c]) === wanted) return true
    return false
  }))
}

const code = ([low, high]: Interval) => low * 4 + high

/** Lowest and highest of some levels. */
export function ends(levels: Iterable<Level>): Interval {
  const all = [...levels]
  return [level(Math.min(...all)), level(Math.max(...all))]
}

const bandEnds = new Map<number, Interval>()

/** Lowest and highest band over every combination of the levels each dimension can come to. */
export function bandsOver(dimensions: readonly (readonly Level[])[]): Interval {
  let key = 0
  for (const levels of dimensions) {
    key *= 16
    for (const one of levels) key += 1 << one
  }
  const known = bandEnds.get(key)
  if (known) return known
  const found = new Set<Level>()
  const [first = [], second = [], third = [], fourth = [], fifth = []] = dimensions
  for (const a of first)
    for (const b of second)
      for (const c of third) for (const d of fourth) for (const e of fifth) found.add(bandOf(a, b, c, d, e))
  const result = ends(found)
  bandEnds.set(key, result)
  return result
}

/** Lowest and highest band for the fifteen indicators in content order, three to a dimension. */
export function bandsOfIndicators(indicators: readonly Interval[]): Interval {
  return bandsOver(inDimensions(indicators).map(reachableLevels))
}

/** Fifteen things in content order, three to a dimension. */
export function inDimensions<Thing>(fifteen: readonly Thing[]): Thing[][] {
  return [0, 3, 6, 9, 12].map((start) => fifteen.slice(start, start + 3))
}
