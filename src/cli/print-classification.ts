/** The classification as the command line prints it: one plain object of identifiers and numbers. */
import type {
  CharacteristicsFinding,
  Classification,
  Interval,
  Strength,
  StreamFinding,
  StrengthLimit,
} from '../domain/classify/types.ts'
import type { Level } from '../domain/content/schema.ts'
import type { Standard } from '../domain/content/standard.ts'
import { writeResultCode } from '../domain/record/result-code.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'

type PrintedEdge = {
  readonly steps: readonly {
    readonly question: string
    readonly from: Level
    readonly to: Level
    readonly notFirm: boolean
  }[]
  readonly to: Interval
}

/**
 * What is printed. While anything is unanswered every field of the result is null, and `unanswered` lists
 * what is missing: nothing of a result is shown before all is answered.
 */
export type PrintedClassification = {
  readonly release: string
  readonly code: string
  readonly outcome: Classification['outcome']
  /** 1 to 3; 0 for below the SES; null where no band is determined. */
  readonly band: Level | null
  readonly possibleBands: Interval | null
  readonly possibleBandsOnStandardText: Interval | null
  /** Null where no band is indicated. */
  readonly strength: Strength | null
  readonly strengthLimits: readonly StrengthLimit[] | null
  readonly stream: string | null
  readonly streamBasis: StreamFinding['basis'] | null
  /** Several where they stand alike. */
  readonly runnerUp: readonly string[] | null
  readonly gap: Interval | null
  readonly secondary: readonly string[] | null
  /** By dimension, the lowest and highest level that the answers and their firmness allow. */
  readonly dimensions: Readonly<Record<string, Interval>> | null
  /** By dimension, the level of the best judgements; both ends where not enough is known. */
  readonly dimensionLevels: Readonly<Record<string, Interval>> | null
  readonly characteristics: CharacteristicsFinding | null
  /** Every single step that moves the band, or every pair where no single step does. */
  readonly edges: readonly PrintedEdge[] | null
  readonly weightings: Interval | null
  readonly majorities: Interval | null
  /** The answers that explain the result: one set from which it follows. */
  readonly explanation: readonly string[] | null
  /** The questions at *not enough known* that could decide the band. */
  readonly missing: readonly { readonly question: string; readonly alone: boolean }[] | null
  readonly checks:
    readonly { readonly check: string; readonly key: string; readonly explained: string | null }[] | null
  readonly unanswered: readonly string[]
}

const nothing = {
  band: null,
  possibleBands: null,
  possibleBandsOnStandardText: null,
  strength: null,
  strengthLimits: null,
  stream: null,
  streamBasis: null,
  runnerUp: null,
  gap: null,
  secondary: null,
  dimensions: null,
  dimensionLevels: null,
  characteristics: null,
  edges: null,
  weightings: null,
  majorities: null,
  explanation: null,
  missing: null,
  checks: null,
} as const satisfies Partial<PrintedClassification>

/** Projects a classification to what is printed. Pure. */
export function printClassification(
  standard: Standard,
  record: AssessmentRecord,
  classification: Classification,
): PrintedClassification {
  const { outcome } = classification
  const identity = {
    release: standard.release.id,
    code: writeResultCode(standard, record, classification),
    outcome,
  }
  if (classification.outcome === 'incomplete') {
    return { ...identity, ...nothing, unanswered: classification.unanswered }
  }
  const { stream, dimensions, otherWeightings } = classification
  const indicated = classification.outcome === 'indicated' ? classification : null
  const determined = classification.outcome === 'not-determined' ? null : classification
  return {
    ...identity,
    band: indicated ? indicated.band : determined ? 0 : null,
    possibleBands: classification.possibleBands,
    possibleBandsOnStandardText: classification.possibleBandsOnStandardText,
    strength: indicated?.strength ?? null,
    strengthLimits: indicated?.strengthLimits ?? null,
    stream: stream.stream,
    streamBasis: stream.basis,
    runnerUp: stream.runnerUp,
    gap: stream.gap,
    secondary: stream.secondary,
    dimensions: Object.fromEntries(dimensions.map(({ dimension, possible }) => [dimension, possible])),
    dimensionLevels: Object.fromEntries(dimensions.map(({ dimension, best }) => [dimension, best])),
    characteristics: indicated?.characteristicsFinding ?? null,
    edges: (determined?.edges.edges ?? []).map(({ steps, to }) => ({
      steps: steps.map(({ question, from, to: level, notFirm }) => ({ question, from, to: level, notFirm })),
      to,
    })),
    weightings: otherWeightings.weightings,
    majorities: otherWeightings.majorities,
    explanation: determined?.explanation ?? [],
    missing: classification.missing,
    checks: classification.checks.map(({ check, key, explained }) => ({ check, key, explained })),
    unanswered: [],
  }
}
