/** From indicators to dimensions, and from dimensions to bands. */
import type { Level } from '../content/schema.ts'
import type { Dimension, Standard } from '../content/standard.ts'
import type { Answers } from '../record/schema.ts'
import { numberSettingOf } from './check-settings.ts'
import { findScaled } from './findings.ts'
import { anyLevel } from './levels.ts'
import { sortIntervals, type Rule } from './rule.ts'
import type { DimensionFinding, Interval, ScaledFinding } from './types.ts'

/** Finds one dimension: the sort of its indicators as judged, and as they could be. */
export function findDimension(rule: Rule, dimension: Dimension, answers: Answers): DimensionFinding {
  const indicators = dimension.indicators.map((indicator) => findScaled(indicator, answers[indicator.id]))
  return {
    dimension: dimension.id,
    indicators,
    best: sortIntervals(
      rule.dimension,
      indicators.map(({ best }) => best),
    ),
    possible: sortIntervals(
      rule.dimension,
      indicators.map(({ possible }) => possible),
    ),
  }
}

/** The three ranges of bands: as judged, as possible, and as possible on the standard's own text alone. */
export function sortBands(
  standard: Standard,
  rule: Rule,
  dimensions: readonly DimensionFinding[],
): { readonly best: Interval; readonly possible: Interval; readonly onStandardText: Interval } {
  return {
    best: sortIntervals(
      rule.band,
      dimensions.map(({ best }) => best),
    ),
    possible: sortIntervals(
      rule.band,
      dimensions.map(({ possible }) => possible),
    ),
    onStandardText: sortIntervals(
      rule.band,
      // Where the standard's text was not available, the scale is this tool's own and proves nothing here.
      dimensions.map(({ dimension, possible }) =>
        standard.dimension(dimension)?.ownScale ? anyLevel : possible,
      ),
    ),
  }
}

/** All indicators of the dimensions, in content order. */
export function indicatorsOf(dimensions: readonly DimensionFinding[]): readonly ScaledFinding[] {
  return dimensions.flatMap(({ indicators }) => indicators)
}

/** The dimensions that stand, as judged, so many levels below the band that the band needs a reason. */
export function farBelow(
  standard: Standard,
  dimensions: readonly DimensionFinding[],
  band: Level,
): readonly DimensionFinding[] {
  const by = numberSettingOf(standard, 'dimension-far-below', 'by')
  return dimensions.filter(({ best: [, high] }) => high <= band - by)
}
