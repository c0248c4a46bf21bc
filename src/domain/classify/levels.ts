/** Levels 0 to 3 and ranges of them. */
import type { Level } from '../content/schema.ts'
import type { Interval } from './types.ts'

export const levels = [0, 1, 2, 3] as const satisfies readonly Level[]

/** What is known of a level where not enough is known. */
export const anyLevel: Interval = [0, 3]

/** A whole number as a level: steps past either end of the scale stay on it. */
export function toLevel(value: number): Level {
  return levels.findLast((level) => level <= value) ?? 0
}

/** Whether a range is one level. */
export function isCertain([low, high]: Interval): boolean {
  return low === high
}
