/** Random answers. About two in ten are not known; levels stay near one another, so that bands are often indicated. */
import * as fc from 'fast-check'
import type { Firmness, Level } from '../../../src/domain/content/schema.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { characteristicsAt, indicatorsAt, recordAt, streamsAt, type Givens } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'
import { everyLevel, toGiven, type Judged } from './brute.ts'

const seed = process.env['PROPERTY_SEED']

/**
 * How often each property is tried, and from which seed: another one each time, but against mutants, where the same
 * tests run again and again, fewer times from one seed, so that every mutant meets the same cases.
 */
export const runs = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000),
  ...(seed !== undefined && { seed: Number(seed) }),
}

export const firmnesses: readonly Firmness[] = [
  'firm',
  'could-be-higher',
  'could-be-lower',
  'could-be-either',
]

const levelNear = (centre: Level): fc.Arbitrary<Level> =>
  fc.constantFrom(...everyLevel.filter((level) => Math.abs(level - centre) <= 1), centre)

const judgedNear = (centre: Level, unknownShare: number): fc.Arbitrary<Judged> =>
  fc.oneof(
    {
      weight: 100 - unknownShare,
      arbitrary: fc.record({ level: levelNear(centre), firmness: fc.constantFrom(...firmnesses) }),
    },
    { weight: unknownShare, arbitrary: fc.constant(null) },
  )

/** So many answers to scaled questions, the given share of them not known. */
export function judgedList(length: number, unknownShare = 12): fc.Arbitrary<readonly Judged[]> {
  return fc.constantFrom(...everyLevel).chain((centre) =>
    fc.array(
      fc.oneof(
        judgedNear(centre, unknownShare),
        judgedNear(centre, unknownShare),
        judgedNear(1, unknownShare),
      ),
      {
        minLength: length,
        maxLength: length,
      },
    ),
  )
}

/** Answers nearly all at one level and firm: the roles whose results are sure. */
function evenList(length: number): fc.Arbitrary<readonly Judged[]> {
  return fc
    .constantFrom<Level>(1, 2, 3)
    .chain((level) =>
      fc.array(
        fc.oneof(
          { weight: 24, arbitrary: fc.constant<Judged>({ level, firmness: 'firm' }) },
          { weight: 1, arbitrary: judgedNear(level, 20) },
        ),
        { minLength: length, maxLength: length },
      ),
    )
}

export const fifteen = judgedList(15)
export const three = judgedList(3)
export const index15 = fc.integer({ min: 0, max: 14 })

/** Answers to the twelve statements, by question: a level, or null for not known. */
export const statements: fc.Arbitrary<readonly (Level | null)[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<Level>(0, 1, 1, 2, 3) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { minLength: 12, maxLength: 12 },
)

export const forcedChoices = fc.constantFrom('cannot-say', ...standard.streams.map(({ id }) => `${id}`))

/** A complete record with these answers to its indicators, and to its characteristics if they matter. */
export function recordOf(
  indicators: readonly Judged[],
  characteristics?: readonly Judged[],
): AssessmentRecord {
  return recordAt(0, {
    ...indicatorsAt(...indicators.map(toGiven)),
    ...(characteristics ? characteristicsAt(...characteristics.map(toGiven)) : {}),
  })
}

/** Complete records of every kind: streams, verifications and explanations too. */
export const records: fc.Arbitrary<AssessmentRecord> = fc
  .record({
    scaled: fc.oneof(judgedList(18), evenList(18)),
    standings: fc.array(fc.constantFrom<Level>(0, 1, 2, 3), { minLength: 4, maxLength: 4 }),
    forcedChoice: forcedChoices,
    verified: fc.array(fc.option(fc.constantFrom('fits', 'reads-lower', 'reads-higher')), {
      minLength: 4,
      maxLength: 4,
    }),
    against: fc.record({
      band: fc.constantFrom(1, 2, 3),
      stream: fc.constantFrom(...standard.streams.map(({ id }) => `${id}`)),
    }),
  })
  .map(({ scaled, standings, forcedChoice, verified, against }) => {
    const byStream = <Value>(values: readonly Value[]) =>
      standard.streams.flatMap(({ id }, at) => values.slice(at, at + 1).map((value) => [id, value] as const))
    const givens: Givens = {
      ...streamsAt(Object.fromEntries(byStream(standings)), forcedChoice),
      ...indicatorsAt(...scaled.slice(0, 15).map(toGiven)),
      ...characteristicsAt(...scaled.slice(15).map(toGiven)),
    }
    const verification = Object.fromEntries(
      byStream(verified).flatMap(([id, reading]) =>
        reading === null ? [] : [[id, { reading, why: 'Read.', against }]],
      ),
    )
    return recordAt(0, givens, { verification })
  })
