/**
 * The three answers that speak most plainly for the result. Of those that explain it: one a dimension, and of a
 * dimension the one that is firm, then the one that rests on the strongest source, then the first.
 */
import type { BelowSes, DimensionFinding, Indicated, ScaledFinding } from '../classify/types.ts'
import { strengthOfAnswer } from '../evidence/grounds.ts'
import { strengths } from '../evidence/strength.ts'
import type { AssessmentRecord } from '../record/schema.ts'

const most = 3

/** @returns the findings, strongest first; fewer where fewer dimensions speak for the result */
export function strongestReasons(
  record: AssessmentRecord,
  classification: Indicated | BelowSes,
): readonly ScaledFinding[] {
  const isFor = ({ judgement }: ScaledFinding) =>
    classification.outcome === 'indicated'
      ? judgement !== null && judgement >= classification.band
      : judgement === 0
  const weightOf = (finding: ScaledFinding) => [
    classification.explanation.includes(finding.question) ? 0 : 1,
    finding.possible[0] === finding.possible[1] ? 0 : 1,
    strengths.indexOf(strengthOfAnswer(record, finding.question)),
  ]
  const bestOf = (dimension: DimensionFinding) =>
    dimension.indicators.filter(isFor).toSorted((one, other) => compare(weightOf(one), weightOf(other)))[0]
  return classification.dimensions
    .flatMap((dimension) => bestOf(dimension) ?? [])
    .toSorted((one, other) => compare(weightOf(one), weightOf(other)))
    .slice(0, most)
}

/** The first difference decides; sorting keeps the order of what does not differ. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((weight, index) => weight - (other[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
