/** What would move the band: every change tried one by one, then two by two. */
import type { Band, DimensionFinding, Edge, EdgeMap, Step } from '../../src/domain/classify/types.ts'
import type { Level } from '../../src/domain/content/schema.ts'
import { bandsOver, level, reachableLevels } from './bands.ts'

/** Every step, and failing that every pair of steps in whatever directions, after which the band is no longer certain. */
export function findEdgesNaively(dimensions: readonly DimensionFinding[], band: 0 | Band): EdgeMap {
  const steps: Step[] = []
  const indicators = dimensions.flatMap((own) =>
    own.indicators.map((one) => ({ ...one, dimension: own.dimension })),
  )
  for (const { question, dimension, judgement: from, firmness } of indicators) {
    if (from === null) continue
    const couldBeHigher = firmness === 'could-be-higher' || firmness === 'could-be-either'
    const couldBeLower = firmness === 'could-be-lower' || firmness === 'could-be-either'
    if (from < 3) steps.push({ question, dimension, from, to: level(from + 1), notFirm: couldBeHigher })
    if (from > 0) steps.push({ question, dimension, from, to: level(from - 1), notFirm: couldBeLower })
  }

  const before = dimensions.map((own) => reachableLevels(own.indicators.map(({ best }) => best)))
  /** The levels a dimension can come to after these steps. */
  function levelsAfter(own: DimensionFinding, taken: readonly Step[]): readonly Level[] {
    return reachableLevels(
      own.indicators.map(({ question, best }) => {
        const step = taken.find((one) => one.question === question)
        return step ? [step.to, step.to] : best
      }),
    )
  }
  function thatMove(candidates: readonly Step[][]): Edge[] {
    const moving: Edge[] = []
    for (const taken of candidates) {
      const after = [...before]
      for (const [index, own] of dimensions.entries())
        if (taken.some(({ dimension }) => dimension === own.dimension)) after[index] = levelsAfter(own, taken)
      const to = bandsOver(after)
      if (to[0] === band && to[1] === band) continue
      moving.push({ steps: taken, to })
    }
    const softSteps = (edge: Edge) => edge.steps.filter(({ notFirm }) => notFirm).length
    return [2, 1, 0].flatMap((soft) => moving.filter((edge) => softSteps(edge) === soft))
  }

  const single = thatMove(steps.map((step) => [step]))
  if (single.length > 0) return { size: 'single', edges: single }
  const pairs: Step[][] = []
  for (const [position, first] of steps.entries())
    for (const second of steps.slice(position + 1))
      if (first.question !== second.question) pairs.push([first, second])
  const pair = thatMove(pairs)
  return pair.length > 0 ? { size: 'pair', edges: pair } : { size: 'none', edges: [] }
}
