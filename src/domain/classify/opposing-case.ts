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
      met: standing(best, level),
      statements: indicators.flatMap((finding) => findStatements(standard, finding, level)),
    })),
  }
}

function standing([low, high]: Interval, level: Level): OpposingStatement['met'] {
  if (low >= level) return 'met'
  return high < level ? 'not-met' : 'open'
}

function findStatements(
  standard: Standard,
  finding: ScaledFinding,
  level: Level,
): readonly OpposingStatement[] {
  const { question } = finding
  const met = standing(finding.best, level)
  const options = standard.indicators.find(({ id }) => id === question)?.options ?? []
  return borneOn(options, finding, level).map(({ id, kind, descriptors }) => ({
    question,
    option: id,
    kind,
    descriptors,
    met,
  }))
}

/**
 * The limbs that the answer bears on: the limb chosen, at its own level; every limb of a level that is not reached, or
 * not known to be. A level that the answer stands above is met through its only limb. Where it has several, nothing says
 * which of them holds of the role: the limb chosen, which asks for more, stands for them.
 */
function borneOn(options: readonly Option[], finding: ScaledFinding, level: Level): readonly Option[] {
  const limbs = options.filter((option) => option.level === level)
  const chosen = options.find(({ id }) => id === finding.option)
  if (chosen === undefined || chosen.level < level) return limbs
  return limbs.length === 1 ? limbs : [chosen]
}
