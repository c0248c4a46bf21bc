/** Why not the band above, and why not the band below: what the answers meet at one level. */
import type {
  DimensionFinding,
  Interval,
  OpposingCase,
  OpposingStatement,
} from '../../src/domain/classify/types.ts'
import type { Level } from '../../src/domain/content/schema.ts'
import type { Standard } from '../../src/domain/content/standard.ts'

export function buildOpposingCaseNaively(
  standard: Standard,
  findings: readonly DimensionFinding[],
  at: Level,
): OpposingCase {
  const dimensions: OpposingCase['dimensions'][number][] = []
  for (const finding of findings) {
    const statements: OpposingStatement[] = []
    for (const answer of finding.indicators) {
      const indicator = standard.indicators.find(({ id }) => id === answer.question)
      const limbs = indicator?.options.filter((option) => option.level === at) ?? []
      for (const [index, option] of limbs.entries()) {
        const exact = answer.judgement === at
        const above = answer.judgement !== null && answer.judgement > at
        if (exact && option.id !== answer.option) continue
        if (above && index > 0) continue
        // An answer above says nothing on which of several statements of a lower level is true of the role.
        const given = indicator?.options.find(({ id }) => id === answer.option)
        const told = above && limbs.length > 1 && given ? given : option
        statements.push({
          question: answer.question,
          option: told.id,
          kind: told.kind,
          descriptors: told.descriptors,
          met: status(answer.best, at),
        })
      }
    }
    dimensions.push({ dimension: finding.dimension, met: status(finding.best, at), statements })
  }
  return { band: at, dimensions }
}

function status([low, high]: Interval, at: Level): 'met' | 'not-met' | 'open' {
  if (low >= at) return 'met'
  return high < at ? 'not-met' : 'open'
}
