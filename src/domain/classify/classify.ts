/** From a record to its classification: a verdict, or what is missing; never a guess. */
import type { Level } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { findCharacteristics } from './characteristics.ts'
import { runChecks } from './checks.ts'
import { farBelow, findDimension, indicatorsOf, sortBands } from './dimensions.ts'
import { findEdges } from './edges.ts'
import { explainBand } from './explanation.ts'
import { findCharacteristicAnswers } from './findings.ts'
import { toLevel } from './levels.ts'
import { findMissing } from './missing.ts'
import { findOpposingCase } from './opposing-case.ts'
import { ruleOf } from './rule.ts'
import { findStream } from './stream.ts'
import { findStrength } from './strength.ts'
import type { Classification, Determination, NotDetermined } from './types.ts'
import { findUnanswered } from './unanswered.ts'
import { findOtherWeightings } from './weightings.ts'

/** What every determination holds, whatever its outcome. */
type Findings = Omit<NotDetermined, 'outcome'>

/**
 * Classifies a record under the release that it names.
 *
 * @returns *incomplete* with the questions that want an answer, or else what the answers determine
 * @throws Error where the record was made under another release
 */
export function classify(standard: Standard, record: AssessmentRecord): Classification {
  refuseOtherRelease(standard, record)
  const unanswered = findUnanswered(standard, record.answers)
  return unanswered.length > 0 ? { outcome: 'incomplete', unanswered } : classifySoFar(standard, record)
}

/**
 * What the answers so far determine, each question without an answer read as *not enough known*: for ‘show as I go’.
 *
 * @throws Error where the record was made under another release
 */
export function classifySoFar(standard: Standard, record: AssessmentRecord): Determination {
  refuseOtherRelease(standard, record)
  const rule = ruleOf(standard)
  const dimensions = standard.dimensions.map((dimension) => findDimension(rule, dimension, record.answers))
  const characteristics = findCharacteristicAnswers(standard, record.answers)
  const stream = findStream(standard, record.answers)
  const bands = sortBands(standard, rule, dimensions)
  const [low, high] = bands.best
  const band = low === high ? low : null

  const findings: Findings = {
    dimensions,
    characteristics,
    stream,
    best: bands.best,
    possibleBands: bands.possible,
    possibleBandsOnStandardText: bands.onStandardText,
    otherWeightings: findOtherWeightings(standard, dimensions),
    missing: findMissing(standard, rule, dimensions),
    unknown: [...indicatorsOf(dimensions), ...characteristics]
      .filter(({ judgement }) => judgement === null)
      .map(({ question }) => question),
    checks: runChecks({ standard, record, dimensions, stream, band }),
  }
  if (band === null) return { outcome: 'not-determined', ...findings }
  const edges = findEdges(rule, dimensions, band)
  const explanation = explainBand(rule, dimensions, band)
  const caseAt = (level: Level) => findOpposingCase(standard, dimensions, level)
  if (band === 0) return { outcome: 'below-ses', ...findings, edges, explanation, caseAbove: caseAt(1) }

  const characteristicsFinding = findCharacteristics(rule, characteristics, band)
  const grounds = {
    ...findings,
    band,
    characteristicsFinding,
    edges,
    farBelow: farBelow(standard, dimensions, band),
    verification: record.verification,
  }
  return {
    outcome: 'indicated',
    ...findings,
    band,
    ...findStrength(grounds),
    characteristicsFinding,
    edges,
    explanation,
    caseAbove: band === 3 ? null : caseAt(toLevel(band + 1)),
    caseBelow: caseAt(band),
  }
}

/** A record is never read under a release that it does not name. */
function refuseOtherRelease({ release }: Standard, record: AssessmentRecord): void {
  if (record.release === release.id) return
  throw new Error(`The record was made under the release ${record.release}, not ${release.id}.`)
}
