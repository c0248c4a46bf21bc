/** The compiled standard: one release of the content, bound and indexed, that everything else reads. */
import type {
  Descriptor,
  DescriptorId,
  DimensionId,
  DimensionText,
  Level,
  Method,
  OptionId,
  Questionnaire,
  QuestionId,
  ReleaseIdentity,
  StandardText,
  StreamId,
  StreamText,
} from './schema.ts'

export type Indicator = Questionnaire['indicators'][number]
export type Characteristic = Questionnaire['characteristics']['items'][number]
export type Statement = Questionnaire['contribution']['statements'][number]
type ForcedChoice = Questionnaire['contribution']['forcedChoice']

/** The option that says that not enough is known; the same in every release, so that a record can be changed without one. */
export const notEnoughKnown = 'not-enough-known'

export type Dimension = DimensionText & { readonly indicators: readonly Indicator[] }
export type Stream = StreamText & { readonly statements: readonly Statement[] }

/** One question of the questionnaire, in content order. */
export type Question =
  | { readonly type: 'statement'; readonly id: QuestionId; readonly statement: Statement }
  | { readonly type: 'forced-choice'; readonly id: QuestionId; readonly forcedChoice: ForcedChoice }
  | { readonly type: 'indicator'; readonly id: QuestionId; readonly indicator: Indicator }
  | { readonly type: 'characteristic'; readonly id: QuestionId; readonly characteristic: Characteristic }

export type Standard = {
  readonly release: ReleaseIdentity
  readonly text: StandardText
  readonly questionnaire: Questionnaire
  readonly method: Method
  readonly streams: readonly Stream[]
  /** In content order, each with its indicators in content order. */
  readonly dimensions: readonly Dimension[]
  /** All indicators in content order: dimension by dimension. */
  readonly indicators: readonly Indicator[]
  readonly characteristics: readonly Characteristic[]
  /** Statements, forced choice, indicators, characteristics. The order of the result code. */
  readonly questions: readonly Question[]
  readonly question: (id: QuestionId) => Question | undefined
  readonly dimension: (id: DimensionId) => Dimension | undefined
  readonly stream: (id: StreamId) => Stream | undefined
  readonly descriptor: (id: DescriptorId) => Descriptor | undefined
}

/** An answer's option as the questionnaire offers it: its words, and its level where it has one. */
export type OfferedOption = { readonly id: OptionId; readonly text: string; readonly level: Level | null }

/**
 * What a question offers, in content order, without *not enough known*.
 * A forced choice has no levels; a statement is answered on the contribution scale (0 to 3).
 */
export function optionsOf(standard: Standard, question: Question): readonly OfferedOption[] {
  switch (question.type) {
    case 'statement':
      return standard.questionnaire.contribution.scale.map(({ id, level, label }) => ({
        id,
        level,
        text: label,
      }))
    case 'forced-choice':
      return question.forcedChoice.options.map(({ id, text }) => ({ id, text, level: null }))
    case 'indicator':
      return question.indicator.options
    case 'characteristic':
      return question.characteristic.options
  }
}

/** Whether *not enough known* may be answered: everywhere but on the forced choice, which has *cannot say*. */
export function allowsUnknown(question: Question): boolean {
  return question.type !== 'forced-choice'
}

/** Whether the question asks how firm the judgement is: indicators and characteristics. */
export function asksFirmness(question: Question): boolean {
  return question.type === 'indicator' || question.type === 'characteristic'
}
