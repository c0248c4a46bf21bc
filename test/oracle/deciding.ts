/** Which answers a result rests on, and which unknown ones could decide it. */
import type {
  Band,
  DecidingQuestion,
  DimensionFinding,
  Interval,
  ScaledFinding,
} from '../../src/domain/classify/types.ts'
import type { QuestionId } from '../../src/domain/content/schema.ts'
import {
  allLevels,
  anything,
  bandOf,
  bandsOfIndicators,
  dimensionLevel,
  inDimensions,
  levelsWithin,
  reachableLevels,
} from './bands.ts'

/** Known answers, dropped from the last on as long as the band still follows from what is left. */
export function explainNaively(dimensions: readonly DimensionFinding[], band: 0 | Band): QuestionId[] {
  const indicators = dimensions.flatMap((dimension) => [...dimension.indicators])
  const kept = new Set(
    indicators.filter(({ judgement }) => judgement !== null).map(({ question }) => question),
  )
  for (const { question } of indicators.toReversed()) {
    if (!kept.delete(question)) continue
    if (!follows(indicators, kept, band)) kept.add(question)
  }
  return indicators.map(({ question }) => question).filter((question) => kept.has(question))
}

/** Whether a band follows from the kept answers alone, whatever all other answers are. */
function follows(
  indicators: readonly ScaledFinding[],
  kept: ReadonlySet<QuestionId>,
  band: 0 | Band,
): boolean {
  const [low, high] = bandsOfIndicators(
    indicators.map(({ question, best }) => (kept.has(question) ? best : anything)),
  )
  return low >= band && high < band + 1
}

/** The unknown questions some completion of the others makes decide the band; first those that leave fewest bands. */
export function findMissingNaively(dimensions: readonly DimensionFinding[]): DecidingQuestion[] {
  const indicators = dimensions.flatMap((dimension) => [...dimension.indicators])
  const best = indicators.map((finding) => finding.best)
  const [low, high] = bandsOfIndicators(best)
  if (low === high) return []
  return indicators
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding, index }) => finding.judgement === null && decides(best, index))
    .map(({ finding, index }) => ({
      question: finding.question,
      after: allLevels.map((answer) => bandsOfIndicators(best.with(index, [answer, answer]))),
    }))
    .toSorted((one, other) => possible(one.after) - possible(other.after))
    .map(({ question, after }) => ({ question, alone: after.some(([low, high]) => low === high) }))
}

/** How many bands the answers to one question leave possible, each answer counted by itself. */
function possible(after: readonly Interval[]): number {
  return after.flatMap(levelsWithin).length
}

function decides(best: readonly Interval[], index: number): boolean {
  const own = Math.floor(index / 3)
  const dimensions = inDimensions(best)
  const [one = anything, other = anything] = (dimensions[own] ?? []).toSpliced(index % 3, 1)
  const [first = [], second = [], third = [], fourth = []] = dimensions.toSpliced(own, 1).map(reachableLevels)
  for (const x of levelsWithin(one))
    for (const y of levelsWithin(other)) {
      const levels = allLevels.map((answer) => dimensionLevel([answer, x, y]))
      for (const a of first)
        for (const b of second)
          for (const c of third)
            for (const d of fourth) {
              const band = bandOf(levels[0] ?? 0, a, b, c, d)
              for (const one of levels) if (bandOf(one, a, b, c, d) !== band) return true
            }
    }
  return false
}
