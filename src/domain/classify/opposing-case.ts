/** The opposing case: why not the band above, and why not the band below, statement by statement. */
import type { Level, Option } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { DimensionFinding, Interval, OpposingCase, OpposingStatement, ScaledFinding } from './types.ts'

/**
 * Sets the answers against the statements of one level: the level above the result to say what is not met there,
 * the level of the result itself to say what keeps it from falling. A statement of the standard appears only
 * through an option that an answer bears on.
 */
export function findOpposingCase(
  standard: Standard,
  dimensions: readonly DimensionFinding[],
  level: Level,
): OpposingCase {
  return {
    band: level,
    dimensions: dimensions.map(({ dimension, indicators, best }) => ({
      dimension,
      met: compare(best, level),
      statements: indicators.flatMap((finding) => findStatements(standard, finding, level)),
    })),
  }
}

function compare([low, high]: Interval, level: Level): OpposingStatement['met'] {
  if (low >= level) return 'met'
  return high < level ? 'not-met' : 'open'
}

function findStatements(
  standard: Standard,
  finding: ScaledFinding,
  level: Level,
): readonly OpposingStatement[] {
  const met = compare(finding.best, level)
  return standard.indicators
    .filter(({ id }) => id === finding.question)
    .flatMap(({ options }) =>
      borneOn(
        options.filter((option) => option.level === level),
        finding,
        met,
      ),
    )
    .map(({ id, kind, descriptors }) => ({ question: finding.question, option: id, kind, descriptors, met }))
}

/**
 * Of the limbs at one level, those that the answer bears on: the limb chosen; or, where the answer is above the
 * level and so meets it, the first to stand for them all; or every limb, none of them met.
 */
function borneOn(
  limbs: readonly Option[],
  { option }: ScaledFinding,
  met: OpposingStatement['met'],
): readonly Option[] {
  const chosen = limbs.filter(({ id }) => id === option)
  if (chosen.length > 0) return chosen
  return met === 'met' ? limbs.slice(0, 1) : limbs
}
