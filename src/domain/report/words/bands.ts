/** Bands and levels in words. */
import type { Interval } from '../../classify/types.ts'
import type { Level } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'

/** The level’s name as a heading or a cell has it: ‘SES Band 2’, ‘Below SES’. */
export function levelName(standard: Standard, level: Level): string {
  return standard.text.bands.find((band) => band.level === level)?.name ?? String(level)
}

/** The level’s name inside a sentence: ‘SES Band 2’, ‘below SES’. */
export function levelInText(standard: Standard, level: Level): string {
  const name = levelName(standard, level)
  return level === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** ‘at SES Band 2’, ‘below SES’: where something stands. */
export function standsAt(standard: Standard, level: Level): string {
  return level === 0 ? levelInText(standard, level) : `at ${levelInText(standard, level)}`
}

/** ‘SES Band 2’, ‘SES Band 1 or SES Band 2’, ‘from below SES to SES Band 3’. */
export function rangeInText(standard: Standard, [low, high]: Interval): string {
  if (low === high) return levelInText(standard, low)
  if (high - low === 1) return `${levelInText(standard, low)} or ${levelInText(standard, high)}`
  return `from ${levelInText(standard, low)} to ${levelInText(standard, high)}`
}

/** Where something could stand: ‘at SES Band 1 or SES Band 2’, ‘below SES or at SES Band 1’, ‘anywhere from …’. */
export function standsWithin(standard: Standard, [low, high]: Interval): string {
  if (low === high) return standsAt(standard, low)
  if (high - low > 1) return `anywhere ${rangeInText(standard, [low, high])}`
  return low === 0
    ? `${standsAt(standard, low)} or ${standsAt(standard, high)}`
    : `${standsAt(standard, low)} or ${levelInText(standard, high)}`
}

/** What a result could be: ‘SES Band 2’, ‘SES Band 1 or SES Band 2’, ‘anything from below SES to SES Band 3’. */
export function possibleInText(standard: Standard, interval: Interval): string {
  const range = rangeInText(standard, interval)
  return range.startsWith('from ') ? `anything ${range}` : range
}

/** A range as a cell has it: opened by a capital. */
export function rangeName(standard: Standard, interval: Interval): string {
  const text = rangeInText(standard, interval)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
