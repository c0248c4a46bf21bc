/**
 * A second evaluator of the method, as plain as can be: written from the README's method section
 * alone, it tries everything instead of reasoning about it. It shares no code with the one that
 * ships, so that the two can only agree by both being right. Slow is fine here; clever is not.
 */
import type { Classification, Determination, DimensionFinding } from '../../src/domain/classify/types.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { readScaled, unansweredQuestions } from './answers.ts'
import { allLevels, bandsOver, ends, reachableLevels } from './bands.ts'
import { findChecksNaively } from './checks.ts'
import { explainNaively, findMissingNaively } from './deciding.ts'
import { findEdgesNaively } from './edges.ts'
import { buildOpposingCaseNaively } from './opposing-case.ts'
import { findStreamNaively } from './stream.ts'
import { isReadOtherwise, judgeStrength, testCharacteristics } from './strength.ts'
import { findOtherWeightingsNaively } from './weightings.ts'

const ownScale = ['job-context-environment', 'judgement-independence']

/** The whole classification of a record, or what is missing from it. */
export function classifyNaively(standard: Standard, record: AssessmentRecord): Classification {
  const unanswered = unansweredQuestions(standard, record)
  return unanswered.length > 0
    ? { outcome: 'incomplete', unanswered }
    : classifySoFarNaively(standard, record)
}

/** The same with every question that is not answered read as not enough known. */
export function classifySoFarNaively(standard: Standard, record: AssessmentRecord): Determination {
  const dimensions = standard.dimensions.map(({ id, indicators }): DimensionFinding => {
    const answers = indicators.map((indicator) => readScaled(indicator, record))
    return {
      dimension: id,
      indicators: answers,
      best: ends(reachableLevels(answers.map(({ best }) => best))),
      possible: ends(reachableLevels(answers.map(({ possible }) => possible))),
    }
  })
  const characteristics = standard.characteristics.map((item) => readScaled(item, record))
  const stream = findStreamNaively(standard, record)
  const possibleLevels = dimensions.map(({ indicators }) =>
    reachableLevels(indicators.map(({ possible }) => possible)),
  )
  const best = bandsOver(
    dimensions.map(({ indicators }) => reachableLevels(indicators.map((one) => one.best))),
  )
  const verdict = best[0] === best[1] ? best[0] : null
  const otherWeightings = findOtherWeightingsNaively(dimensions)
  const findings = {
    dimensions,
    characteristics,
    stream,
    best,
    possibleBands: bandsOver(possibleLevels),
    possibleBandsOnStandardText: bandsOver(
      dimensions.map(({ dimension }, index) =>
        ownScale.includes(dimension) ? allLevels : (possibleLevels[index] ?? allLevels),
      ),
    ),
    otherWeightings,
    missing: findMissingNaively(dimensions),
    unknown: [...dimensions.flatMap(({ indicators }) => [...indicators]), ...characteristics]
      .filter(({ judgement }) => judgement === null)
      .map(({ question }) => question),
    checks: findChecksNaively(standard, record, dimensions, stream, verdict),
  }

  if (verdict === null) return { ...findings, outcome: 'not-determined' }
  const edges = findEdgesNaively(dimensions, verdict)
  const explanation = explainNaively(dimensions, verdict)
  if (verdict === 0) {
    const caseAbove = buildOpposingCaseNaively(standard, dimensions, 1)
    return { ...findings, outcome: 'below-ses', edges, explanation, caseAbove }
  }
  const characteristicsFinding = testCharacteristics(characteristics, verdict)
  const { strength, strengthLimits } = judgeStrength({
    band: verdict,
    characteristicsFinding,
    possibleBands: findings.possibleBands,
    edges,
    otherWeightings,
    isFarBelow: dimensions.some((dimension) => dimension.best[1] <= verdict - 2),
    isReadOtherwise: isReadOtherwise(record, stream, verdict),
  })
  const next = allLevels.find((one) => one === verdict + 1)
  return {
    ...findings,
    outcome: 'indicated',
    band: verdict,
    strength,
    strengthLimits,
    characteristicsFinding,
    edges,
    explanation,
    caseAbove: next === undefined ? null : buildOpposingCaseNaively(standard, dimensions, next),
    caseBelow: buildOpposingCaseNaively(standard, dimensions, verdict),
  }
}
