import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Classification } from '../../../src/domain/classify/types.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { standard } from '../../builders/standard.ts'
import { allLevels, bandOf } from '../../oracle/bands.ts'
import { expectAgreement } from '../../oracle/compare.ts'
import { firmAt, firmnesses, recordWith, type Given } from '../../oracle/records.ts'
import { tally } from '../../oracle/tally.ts'

/*
 * The fingerprints of the tables below. They change when the method changes, and only then: whoever
 * replaces one says which rows are different, and why.
 */
const fingerprints = {
  bands: '2f93b1e9a1eb80c43f199f2819f7dbc60028f357444dffbf0079f699e4906ac5',
  dimension: 'aed64b856b7d9a9c34825a0518ae2b6d8f776db041831b3c2c23dc0d1871c278',
}

/** One row of a table: all that follows from the levels, and none of the words. */
function row(name: string, found: Classification): string {
  if (found.outcome === 'incomplete') return `${name}: incomplete`
  const { dimensions, best, possibleBands, possibleBandsOnStandardText, otherWeightings, missing } = found
  return JSON.stringify([
    name,
    found.outcome,
    dimensions.map((dimension) => [dimension.best, dimension.possible]),
    [
      best,
      possibleBands,
      possibleBandsOnStandardText,
      otherWeightings.weightings,
      otherWeightings.majorities,
    ],
    missing.map(({ question, alone }) => [question, alone]),
    found.outcome === 'not-determined'
      ? null
      : [found.explanation, found.edges.size, found.edges.edges.map(edge)],
    found.outcome === 'indicated'
      ? [found.characteristicsFinding, found.strength, found.strengthLimits]
      : null,
  ])
}

function edge({
  steps,
  to,
}: {
  steps: readonly { question: string; to: number }[]
  to: readonly number[]
}): unknown {
  return [steps.map((step) => [step.question, step.to]), to]
}

function fingerprint(rows: readonly string[]): string {
  return createHash('sha256').update(rows.join('\n')).digest('hex')
}

/** Everything to the power of `times`. */
function combinations<Thing>(things: readonly Thing[], times: number): Thing[][] {
  if (times === 0) return [[]]
  return combinations(things, times - 1).flatMap((start) => things.map((thing) => [...start, thing]))
}

const words = (given: Given) => (given ? `${given.level} ${given.firmness}` : 'not enough known')

/** Each judgement with each interval that its firmness can give, once; and not enough known. */
const distinctAnswers: readonly Given[] = [
  null,
  ...allLevels.flatMap((level) =>
    firmnesses
      .filter(
        (firmness) => !(level === 0 && (firmness === 'could-be-lower' || firmness === 'could-be-either')),
      )
      .filter(
        (firmness) => !(level === 3 && (firmness === 'could-be-higher' || firmness === 'could-be-either')),
      )
      .map((firmness) => ({ level, firmness })),
  ),
]

test(
  'every combination of dimension levels has the outcome on record, whatever the characteristics',
  { timeout: 180_000 },
  () => {
    const counts = new Map<string, number>()
    const rows: string[] = []
    const evenly = (level: Level) => [firmAt(level), firmAt(level), firmAt(level)]
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0] of combinations(allLevels, 5)) {
      const band = bandOf(a, b, c, d, e)
      // One below, at and above the band: each of the findings there can be. Below the SES there is none.
      const tests = allLevels.filter((level) => (band === 0 ? level === 0 : Math.abs(level - band) <= 1))
      for (const test of tests) {
        const indicators = [a, b, c, d, e].flatMap(evenly)
        const name = `${[a, b, c, d, e].join(' ')} with characteristics at ${test}`
        const agreed = expectAgreement(standard, recordWith(standard, indicators, evenly(test)), name)
        tally(counts, agreed)
        rows.push(row(name, agreed))
      }
    }
    console.log(`dimension levels: ${JSON.stringify(Object.fromEntries(counts))}`)
    expect(counts.get('below-ses')).toBe(106)
    expect(rows).toHaveLength(106 + 406 * 3 + 406 * 3 + 106 * 2)
    expect(fingerprint(rows)).toBe(fingerprints.bands)
  },
)

test('every combination of answers in a dimension has the outcome on record', { timeout: 180_000 }, () => {
  const counts = new Map<string, number>()
  const rows: string[] = []
  // Two of the other dimensions stand at 3 and two at 0, so that this one alone sets the band.
  const rest = [3, 3, 0, 0] as const
  const simple = distinctAnswers.filter((given) => given === null || given.firmness === 'firm')
  for (const [at, dimension] of standard.dimensions.entries()) {
    const isEveryFirmness = at === 0 || at === 3
    for (const answers of combinations(isEveryFirmness ? distinctAnswers : simple, 3)) {
      const others = rest.map((level) => [firmAt(level), firmAt(level), firmAt(level)])
      const indicators = others.toSpliced(at, 0, answers).flat()
      const name = `${dimension.id}: ${answers.map(words).join(', ')}`
      const agreed = expectAgreement(
        standard,
        recordWith(standard, indicators, [firmAt(2), firmAt(2), firmAt(2)]),
        name,
      )
      tally(counts, agreed)
      rows.push(row(name, agreed))
    }
  }
  console.log(`answers in a dimension: ${JSON.stringify(Object.fromEntries(counts))}`)
  expect(distinctAnswers).toHaveLength(13)
  expect(rows).toHaveLength(2 * 13 ** 3 + 3 * 5 ** 3)
  expect(fingerprint(rows)).toBe(fingerprints.dimension)
})
