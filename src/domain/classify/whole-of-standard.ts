/** The whole standard at a band and its neighbours, held against the answers. Derived; nothing of it is stored. */
import type { Descriptor, Level, QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import { indicatorsOf } from './dimensions.ts'
import { levels } from './levels.ts'
import type { Classification, Determination, ScaledFinding } from './types.ts'

/**
 * What the answers say of one statement: an answer takes an option that rests on it (*met*), stands at a level above
 * it (*exceeded*), takes another option at its level (*alternative*), or stands below it (*not met*); not enough is
 * known (*open*); or no question tests it (*not tested*).
 */
export type Mark = 'met' | 'exceeded' | 'alternative' | 'not-met' | 'open' | 'not-tested'

export type MarkedStatement = {
  readonly statement: Descriptor
  readonly mark: Mark
  /** The questions that test it. */
  readonly questions: readonly QuestionId[]
}

/** The strongest first: of several answers that bear on one statement, the strongest mark stands. */
const strongestFirst = [
  'met',
  'exceeded',
  'alternative',
  'open',
  'not-met',
] as const satisfies readonly Mark[]

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
  { dimensions, characteristics }: Determination,
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
      return {
        statement,
        mark: strongestFirst.find((mark) => tests.some((test) => test.mark === mark)) ?? 'not-tested',
        questions: [...new Set(tests.map(({ question }) => question))],
      }
    })
}

function markOf(
  { option: chosen, best: [low, high] }: ScaledFinding,
  option: ScaledOption,
): (typeof strongestFirst)[number] {
  if (chosen === option.id) return 'met'
  if (low > option.level) return 'exceeded'
  if (high < option.level) return 'not-met'
  return low === high ? 'alternative' : 'open'
}

type ScaledOption = (Standard['indicators'] | Standard['characteristics'])[number]['options'][number]

/** Whether agreeing with the band needs a reason: a dimension stands two or more levels below it. */
export function needsReasonToAgree(classification: Classification): boolean {
  return (
    classification.outcome === 'indicated' && classification.strengthLimits.includes('dimension-far-below')
  )
}
