/** The test of the distinguishing characteristics, and the strength of an indicated band. */
import type {
  Band,
  CharacteristicsFinding,
  EdgeMap,
  Interval,
  OtherWeightings,
  ScaledFinding,
  Strength,
  StrengthLimit,
  StreamFinding,
} from '../../src/domain/classify/types.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { levelsWithin } from './bands.ts'
import { stillHolds } from './checks.ts'

/** The test of the characteristics over every completion: unsettled unless all of them say the same. */
export function testCharacteristics(findings: readonly ScaledFinding[], band: Band): CharacteristicsFinding {
  const said = new Set<CharacteristicsFinding>()
  const [first = [], second = [], third = []] = findings.map(({ possible }) => levelsWithin(possible))
  for (const a of first)
    for (const b of second)
      for (const c of third) {
        const reaching = (wanted: number) => [a, b, c].filter((one) => one >= wanted).length
        if (band < 3 && reaching(band + 1) >= 2) said.add('point-above')
        else if (reaching(band) >= 2) said.add('corroborate')
        else said.add('point-below')
      }
  const [only = 'unsettled'] = said
  return said.size === 1 ? only : 'unsettled'
}

/** Whether a secondary verification that still holds reads lower or higher. */
export function isReadOtherwise(record: AssessmentRecord, stream: StreamFinding, band: Band): boolean {
  return stream.secondary.some((id) => {
    const made = record.verification[id]
    return made !== undefined && made.reading !== 'fits' && stillHolds(made.against, band, stream)
  })
}

/** How strong an indicated band is, and every condition for more that fails. */
export function judgeStrength(found: {
  readonly band: Band
  readonly characteristicsFinding: CharacteristicsFinding
  readonly possibleBands: Interval
  readonly edges: EdgeMap
  readonly otherWeightings: OtherWeightings
  readonly isFarBelow: boolean
  readonly isReadOtherwise: boolean
}): { strength: Strength; strengthLimits: StrengthLimit[] } {
  const isBandAlone = (interval: Interval) => interval[0] === found.band && interval[1] === found.band
  const isCorroborated = found.characteristicsFinding === 'corroborate'
  const noSingleStep = found.edges.size !== 'single'
  const noPair = found.edges.size !== 'pair'
  const isOnlyBand = isBandAlone(found.possibleBands)
  const isSameByWeighting = isBandAlone(found.otherWeightings.weightings)
  const isSameByMajority = isBandAlone(found.otherWeightings.majorities)

  let strength: Strength = 'borderline'
  if (isCorroborated && noSingleStep) strength = 'supported'
  if (isCorroborated && isOnlyBand && noSingleStep && noPair && isSameByWeighting && isSameByMajority)
    strength = 'clear'
  if (found.isFarBelow) strength = 'borderline'
  if (found.isReadOtherwise && strength === 'clear') strength = 'supported'

  const strengthLimits: StrengthLimit[] = []
  if (!isCorroborated) strengthLimits.push('not-corroborated')
  if (!isOnlyBand) strengthLimits.push('other-bands-possible')
  if (!noSingleStep) strengthLimits.push('single-step')
  if (!noPair) strengthLimits.push('pair')
  if (!isSameByWeighting) strengthLimits.push('weighting')
  if (!isSameByMajority) strengthLimits.push('majority')
  if (found.isFarBelow) strengthLimits.push('dimension-far-below')
  if (found.isReadOtherwise) strengthLimits.push('verification')
  return { strength, strengthLimits }
}
