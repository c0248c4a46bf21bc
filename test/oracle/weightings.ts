/** The band under every other weighting and majority. */
import type { DimensionFinding, Interval, OtherWeightings } from '../../src/domain/classify/types.ts'
import type { Level } from '../../src/domain/content/schema.ts'
import { allLevels } from './bands.ts'

/** Every way to share 30 among five dimensions with 3 to 12 each. */
const everyWeighting: readonly (readonly number[])[] = (() => {
  const found: number[][] = []
  for (let a = 3; a <= 12; a++)
    for (let b = 3; b <= 12; b++)
      for (let c = 3; c <= 12; c++)
        for (let d = 3; d <= 12; d++)
          for (let e = 3; e <= 12; e++) if (a + b + c + d + e === 30) found.push([a, b, c, d, e])
  return found
})()

function weightedBand(levels: readonly Level[], weights: readonly number[], majority: number): Level {
  let band: Level = 0
  for (const candidate of allLevels) {
    let carried = 0
    for (let index = 0; index < 5; index++) {
      if ((levels[index] ?? 0) >= candidate) carried += weights[index] ?? 0
    }
    if (carried >= majority) band = candidate
  }
  return band
}

const weighted = new Map<string, { weightings: Interval; majorities: Interval }>()

/** Lowest and highest band of fixed levels, over the weightings and over the majorities. */
function overVariations(levels: readonly Level[]): OtherWeightings {
  const key = levels.join()
  const known = weighted.get(key)
  if (known) return known
  const byWeighting = everyWeighting.map((weights) => weightedBand(levels, weights, 18))
  const byMajority = [16, 17, 18, 19, 20].map((majority) => weightedBand(levels, [6, 6, 6, 6, 6], majority))
  const spread = (bands: readonly Level[]): Interval => {
    const sorted = allLevels.filter((one) => bands.includes(one))
    return [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  }
  const result = { weightings: spread(byWeighting), majorities: spread(byMajority) }
  weighted.set(key, result)
  return result
}

export function findOtherWeightingsNaively(dimensions: readonly DimensionFinding[]): OtherWeightings {
  const low = overVariations(dimensions.map(({ best }) => best[0]))
  const high = overVariations(dimensions.map(({ best }) => best[1]))
  return {
    weightings: [low.weightings[0], high.weightings[1]],
    majorities: [low.majorities[0], high.majorities[1]],
  }
}
