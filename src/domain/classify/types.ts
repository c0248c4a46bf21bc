/** What the classification of one record holds. All of it is derived; none of it is ever stored. */
import type {
  CheckId,
  DescriptorId,
  DimensionId,
  Firmness,
  Kind,
  Level,
  OptionId,
  QuestionId,
  StreamId,
} from '../content/schema.ts'
import type { SourceId } from '../record/evidence-schema.ts'

/** A range of levels or bands, both ends included. */
export type Interval = readonly [low: Level, high: Level]

export type Band = 1 | 2 | 3

/** One scaled question as answered. `judgement` is null where not enough is known. */
export type ScaledFinding = {
  readonly question: QuestionId
  readonly option: OptionId | null
  readonly judgement: Level | null
  readonly firmness: Firmness | null
  /** The best judgement at both ends; 0 to 3 where not enough is known. */
  readonly best: Interval
  /** The judgement widened by its firmness; 0 to 3 where not enough is known. */
  readonly possible: Interval
}

export type DimensionFinding = {
  readonly dimension: DimensionId
  readonly indicators: readonly ScaledFinding[]
  readonly best: Interval
  readonly possible: Interval
}

export type StreamStanding = { readonly stream: StreamId; readonly standing: Interval }

export type StreamFinding = {
  /** Null: stream not determined. */
  readonly stream: StreamId | null
  /** Why a stream is, or is not, indicated. */
  readonly basis: 'single-highest' | 'forced-choice' | 'tied' | 'none' | 'unknown'
  /** In content order. */
  readonly standings: readonly StreamStanding[]
  /** The stream of the forced choice; null for cannot say. */
  readonly forcedChoice: StreamId | null
  /** The next standing; several where they stand alike. Empty where no stream is indicated. */
  readonly runnerUp: readonly StreamId[]
  /** Difference of standings to the runner-up, least and most. */
  readonly gap: Interval | null
  /** Every other stream that certainly stands at major or more. Empty where no stream is indicated. */
  readonly secondary: readonly StreamId[]
}

export type CharacteristicsFinding = 'point-above' | 'corroborate' | 'point-below' | 'unsettled'

export type Step = {
  readonly question: QuestionId
  readonly dimension: DimensionId
  readonly from: Level
  readonly to: Level
  /** True where the answer is not firm in this direction. */
  readonly notFirm: boolean
}

/** Steps that together move the indicated band, and the bands they move it to. */
export type Edge = { readonly steps: readonly Step[]; readonly to: Interval }

export type EdgeMap = { readonly size: 'single' | 'pair' | 'none'; readonly edges: readonly Edge[] }

/** Lowest and highest band over all admissible variations. */
export type OtherWeightings = { readonly weightings: Interval; readonly majorities: Interval }

export type Strength = 'clear' | 'supported' | 'borderline'

/** What keeps the strength from being higher, in the order of the definition. */
export type StrengthLimit =
  | 'not-corroborated'
  | 'other-bands-possible'
  | 'single-step'
  | 'pair'
  | 'weighting'
  | 'majority'
  | 'dimension-far-below'
  | 'verification'

/** A statement on one question, of one level or of a higher one that stands for it, and whether the answer meets it. */
export type OpposingStatement = {
  readonly question: QuestionId
  readonly option: OptionId
  readonly kind: Kind
  readonly descriptors: readonly DescriptorId[]
  readonly met: 'met' | 'not-met' | 'open'
}

export type OpposingCase = {
  readonly band: Level
  readonly dimensions: readonly {
    readonly dimension: DimensionId
    readonly met: 'met' | 'not-met' | 'open'
    readonly statements: readonly OpposingStatement[]
  }[]
}

export type CheckFinding = {
  readonly check: CheckId
  /** Unique and stable: the check with its place. Explanations are kept under it. */
  readonly key: string
  /** What the message's placeholders stand for: identifiers, not words. */
  readonly place: CheckPlace
  /** What was found, in the words of the record; of checks that look for words. */
  readonly found?: readonly string[]
  readonly explained: string | null
  /** What explained the same check while the band was another one. It explains this one no longer. */
  readonly lapsed?: string
}

export type CheckPlace = {
  readonly question?: QuestionId
  readonly questions?: readonly QuestionId[]
  readonly dimension?: DimensionId
  readonly stream?: StreamId
  readonly source?: SourceId
  /** In the form about the role. */
  readonly role?: true
}

/** One thing that a check found. `at` tells it from what the same check found elsewhere. */
export type Raised = {
  readonly place: CheckPlace
  readonly at?: string
  readonly found?: readonly string[]
}

/** A question left at *not enough known* that could decide the band. */
export type DecidingQuestion = { readonly question: QuestionId; readonly alone: boolean }

type Findings = {
  readonly dimensions: readonly DimensionFinding[]
  readonly characteristics: readonly ScaledFinding[]
  readonly stream: StreamFinding
  /** The sort of the best judgements, low and high. */
  readonly best: Interval
  readonly possibleBands: Interval
  /** The same with the dimensions of this tool's own scale taken as unknown. */
  readonly possibleBandsOnStandardText: Interval
  readonly otherWeightings: OtherWeightings
  readonly missing: readonly DecidingQuestion[]
  /** Every scaled question answered *not enough known*, in content order. */
  readonly unknown: readonly QuestionId[]
  readonly checks: readonly CheckFinding[]
}

export type Indicated = Findings & {
  readonly outcome: 'indicated'
  readonly band: Band
  readonly strength: Strength
  readonly strengthLimits: readonly StrengthLimit[]
  readonly characteristicsFinding: CharacteristicsFinding
  readonly edges: EdgeMap
  readonly explanation: readonly QuestionId[]
  /** Null at Band 3. */
  readonly caseAbove: OpposingCase | null
  readonly caseBelow: OpposingCase
}

export type BelowSes = Findings & {
  readonly outcome: 'below-ses'
  readonly edges: EdgeMap
  readonly explanation: readonly QuestionId[]
  readonly caseAbove: OpposingCase
}

export type NotDetermined = Findings & { readonly outcome: 'not-determined' }

type Incomplete = { readonly outcome: 'incomplete'; readonly unanswered: readonly QuestionId[] }

export type Determination = Indicated | BelowSes | NotDetermined

/** A verdict, or the list of what is missing; never a guess. */
export type Classification = Determination | Incomplete
