/** How sure an indicated band is. The three words and their definitions are this tool's own. */
import type { StreamId } from '../content/schema.ts'
import type { Verification } from '../record/schema.ts'
import { isCertain } from './levels.ts'
import { isCurrent } from './verification.ts'
import type {
  Band,
  CharacteristicsFinding,
  DimensionFinding,
  EdgeMap,
  Interval,
  OtherWeightings,
  StreamFinding,
  Strength,
  StrengthLimit,
} from './types.ts'

/** What the strength of an indicated band rests on. */
export type StrengthGrounds = {
  readonly band: Band
  readonly characteristicsFinding: CharacteristicsFinding
  readonly possibleBands: Interval
  readonly edges: EdgeMap
  readonly otherWeightings: OtherWeightings
  readonly farBelow: readonly DimensionFinding[]
  readonly stream: StreamFinding
  readonly verification: Verification
}

/** What leaves a band no more than borderline; every other limit leaves it supported. */
const toBorderline: readonly StrengthLimit[] = ['not-corroborated', 'single-step', 'dimension-far-below']

/** Finds the strength, and what keeps it from being higher in the order of the definition. */
export function findStrength(grounds: StrengthGrounds): {
  readonly strength: Strength
  readonly strengthLimits: readonly StrengthLimit[]
} {
  const limits: readonly (readonly [StrengthLimit, boolean])[] = [
    ['not-corroborated', grounds.characteristicsFinding !== 'corroborate'],
    ['other-bands-possible', !isCertain(grounds.possibleBands)],
    ['single-step', grounds.edges.size === 'single'],
    ['pair', grounds.edges.size === 'pair'],
    ['weighting', !isCertain(grounds.otherWeightings.weightings)],
    ['majority', !isCertain(grounds.otherWeightings.majorities)],
    ['dimension-far-below', grounds.farBelow.length > 0],
    ['verification', grounds.stream.secondary.some((stream) => readsOtherwise(grounds, stream))],
  ]
  const strengthLimits = limits.filter(([, holds]) => holds).map(([limit]) => limit)
  return { strength: strengthUnder(strengthLimits), strengthLimits }
}

function strengthUnder(limits: readonly StrengthLimit[]): Strength {
  if (limits.some((limit) => toBorderline.includes(limit))) return 'borderline'
  return limits.length > 0 ? 'supported' : 'clear'
}

/** Whether a verification that still holds reads the band lower or higher through a secondary stream. */
function readsOtherwise({ band, stream, verification }: StrengthGrounds, secondary: StreamId): boolean {
  const made = verification[secondary]
  return made !== undefined && isCurrent(made, band, stream) && made.reading !== 'fits'
}
