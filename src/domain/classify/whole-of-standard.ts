/** The whole standard at a band and its neighbours, held against the answers. Derived; nothing of it is stored. */
import type { Descriptor, Level, QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import { indicatorsOf } from './dimensions.ts'
import { levels } from './levels.ts'
import type { Classification, Determination, ScaledFinding, StreamFinding } from './types.ts'

/** In the order in which they are explained and counted. */
export const marks = ['met', 'above', 'otherwise', 'not-met', 'open', 'other-stream', 'not-tested'] as const

/**
 * What the answers say of one statement: an answer takes an option that rests on it (*met*), stands at a level above
 * it (*above*), takes another option at its level (*otherwise*), or stands below it (*not met*); not enough is known
 * (*open*); no question tests it (*not tested*); or it speaks of roles in streams that are not this role’s, so that no
 * answer marks it, though an option that every role is asked may rest on it (*other stream*).
 */
export type Mark = (typeof marks)[number]

export type MarkedStatement = {
  readonly statement: Descriptor
  readonly mark: Mark
  /** The questions that test it. */
  readonly questions: readonly QuestionId[]
}

/** The strongest first: of several answers that bear on one statement, the strongest mark stands. */
const strongestFirst = ['met', 'above', 'otherwise', 'open', 'not-met'] as const satisfies readonly Mark[]

/**
 * The levels to read beside each other: the result and its neighbours; where none is determined, every level that
 * what is known leaves possible. Below Band 1 stands the Executive Level standard.
 */
export function levelsToRead({ best: [low, high] }: Determination): readonly Level[] {
  const reach = low === high ? 1 : 0
  return levels.filter((level) => level >= low - reach && level <= high + reach)
}

/** Marks every statement of one level from the answers, in the order of the standard. */
export function markStatements(
  standard: Standard,
  { dimensions, characteristics, stream }: Determination,
  level: Level,
): readonly MarkedStatement[] {
  const findings = [...indicatorsOf(dimensions), ...characteristics]
  const scaled = [...standard.indicators, ...standard.characteristics]
  return standard.text.descriptors
    .filter((statement) => statement.level === level)
    .map((statement) => {
      const tests = findings.flatMap((finding) => {
        const options = scaled.find(({ id }) => id === finding.question)?.options ?? []
        const resting = options.filter(({ descriptors }) => descriptors.includes(statement.id))
        return resting.map((option) => ({ question: finding.question, mark: markOf(finding, option) }))
      })
      const strongest =
        strongestFirst.find((mark) => tests.some((test) => test.mark === mark)) ?? 'not-tested'
      return {
        statement,
        mark: isOfOtherStream(statement, stream) ? 'other-stream' : strongest,
        questions: [...new Set(tests.map(({ question }) => question))],
      }
    })
}

/** Whether a statement speaks of streams alone that are neither the role’s own nor a secondary one of it. */
function isOfOtherStream({ streams }: Descriptor, { stream, secondary }: StreamFinding): boolean {
  return streams.length > 0 && stream !== null && ![stream, ...secondary].some((own) => streams.includes(own))
}

function markOf(
  { option: chosen, best: [low, high] }: ScaledFinding,
  option: ScaledOption,
): (typeof strongestFirst)[number] {
  if (chosen === option.id) return 'met'
  if (low > option.level) return 'above'
  if (high < option.level) return 'not-met'
  return low === high ? 'otherwise' : 'open'
}

type ScaledOption = (Standard['indicators'] | Standard['characteristics'])[number]['options'][number]

/** Whether agreeing with the band needs a reason: a dimension stands two or more levels below it. */
export function needsReasonToAgree(classification: Classification): boolean {
  return (
    classification.outcome === 'indicated' && classification.strengthLimits.includes('dimension-far-below')
  )
}
