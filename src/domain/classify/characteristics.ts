/** The distinguishing characteristics (G-5): a test of the result, not a sixth vote. */
import type { Rule } from './rule.ts'
import { sortIntervals } from './rule.ts'
import type { Band, CharacteristicsFinding, ScaledFinding } from './types.ts'

/**
 * Reads the characteristics against the indicated band.
 *
 * @returns what two of the three say of the band, at the low ends of the answers and at the high ends alike;
 *   *unsettled* where the two ends say different things
 */
export function findCharacteristics(
  rule: Rule,
  characteristics: readonly ScaledFinding[],
  band: Band,
): CharacteristicsFinding {
  const [low, high] = sortIntervals(
    rule.characteristics,
    characteristics.map(({ possible }) => possible),
  )
  const atLow = findingAt(low, band)
  return atLow === findingAt(high, band) ? atLow : 'unsettled'
}

function findingAt(level: number, band: Band): CharacteristicsFinding {
  if (level > band) return 'point-above'
  return level === band ? 'corroborate' : 'point-below'
}
