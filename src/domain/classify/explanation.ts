/** The answers that determine a result: from them alone it follows, and from none fewer of them. */
import type { Level, QuestionId } from '../content/schema.ts'
import { anyLevel } from './levels.ts'
import { indicatorsOf } from './dimensions.ts'
import { sortRole, type Rule } from './rule.ts'
import type { DimensionFinding } from './types.ts'

/**
 * Finds a subset of the known answers to indicators from which both bounds of the result follow: at least the band,
 * and less than the next. Answers are dropped from the last in content order while both still follow, so that the
 * subset is one and the same every time, and none of it can be left out.
 *
 * @param band the result, which the best judgements give at both ends
 * @returns questions in content order
 */
export function explainBand(
  rule: Rule,
  dimensions: readonly DimensionFinding[],
  band: Level,
): readonly QuestionId[] {
  const known = indicatorsOf(dimensions).filter(({ judgement }) => judgement !== null)
  return known
    .map(({ question }) => question)
    .reduceRight<readonly QuestionId[]>(
      (kept, question) => {
        const fewer = kept.filter((other) => other !== question)
        return follows(rule, dimensions, fewer, band) ? fewer : kept
      },
      known.map(({ question }) => question),
    )
}

/** Whether the band follows from the answers to these questions, with every other answer taken as unknown. */
function follows(
  rule: Rule,
  dimensions: readonly DimensionFinding[],
  questions: readonly QuestionId[],
  band: Level,
): boolean {
  return ([0, 1] as const).every(
    (end) =>
      band ===
      sortRole(
        rule,
        dimensions,
        ({ question, best }) => (questions.includes(question) ? best : anyLevel)[end],
      ),
  )
}
