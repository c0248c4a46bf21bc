/**
 * The method once more, as plainly as it can be said, for tests to compare with: fifteen numbers, counted. It shares
 * nothing with the program but the shape of its answers.
 */
import type { Firmness, Level } from '../../../src/domain/content/schema.ts'
import { notEnoughKnown, type Given } from '../../builders/answers.ts'

/** An answer to a scaled question; null: not enough known. */
export type Judged = { readonly level: Level; readonly firmness: Firmness } | null

export const everyLevel: readonly Level[] = [0, 1, 2, 3]

export function toGiven(judged: Judged): Given {
  return judged === null ? notEnoughKnown : { answer: judged.level, firmness: judged.firmness }
}

/** The levels that an answer allows: as judged, or with its firmness. */
export function rangeOf(judged: Judged, firm: boolean): readonly [number, number] {
  if (judged === null) return [0, 3]
  if (firm) return [judged.level, judged.level]
  const lower = judged.firmness === 'could-be-lower' || judged.firmness === 'could-be-either' ? 1 : 0
  const higher = judged.firmness === 'could-be-higher' || judged.firmness === 'could-be-either' ? 1 : 0
  return [Math.max(0, judged.level - lower), Math.min(3, judged.level + higher)]
}

export const lows = (all: readonly Judged[], firm = true) => all.map((judged) => rangeOf(judged, firm)[0])
export const highs = (all: readonly Judged[], firm = true) => all.map((judged) => rangeOf(judged, firm)[1])

/** The highest level that so many of the values reach. */
export function majorityLevel(values: readonly number[], majority: number): number {
  for (const level of [3, 2, 1]) {
    if (values.filter((value) => value >= level).length >= majority) return level
  }
  return 0
}

export function dimensionLevels(fifteen: readonly number[]): readonly number[] {
  return [0, 3, 6, 9, 12].map((start) => majorityLevel(fifteen.slice(start, start + 3), 2))
}

export function bandOf(fifteen: readonly number[]): number {
  return majorityLevel(dimensionLevels(fifteen), 3)
}

/** The band over what the answers allow, lowest and highest. */
export function bandsOf(all: readonly Judged[], firm = true): readonly [number, number] {
  return [bandOf(lows(all, firm)), bandOf(highs(all, firm))]
}

/** The same answers but one. */
export function changed<Value>(all: readonly Value[], index: number, value: Value): readonly Value[] {
  return all.map((old, at) => (at === index ? value : old))
}

/** Every way to choose one of some values for each of some places. */
export function product<Value>(choices: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  let all: Value[][] = [[]]
  for (const values of choices) all = all.flatMap((begun) => values.map((value) => [...begun, value]))
  return all
}
