/** What holds of every assessment. fast-check prints the seed and the smallest example of a failure. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, classifySoFar } from '../../../src/domain/classify/classify.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { standard } from '../../builders/standard.ts'
import { fifteen, firmnesses, index15, judgedList, recordOf, records, three, runs } from './arbitraries.ts'
import { bandsOf, changed, dimensionLevels, everyLevel, highs, lows, rangeOf, type Judged } from './brute.ts'

const soFar = (answers: readonly Judged[]) => classifySoFar(standard, recordOf(answers))

const isWithin = (inner: readonly number[], outer: readonly number[]) =>
  (outer[0] ?? 0) <= (inner[0] ?? 0) && (inner[1] ?? 0) <= (outer[1] ?? 0)

/** An answer raised by one level where it can be; what is not known stays so. */
function raised(judged: Judged): Judged {
  const level = everyLevel.find((one) => judged !== null && one === judged.level + 1)
  return judged === null || level === undefined ? judged : { ...judged, level }
}

describe('bands and dimensions', { timeout: 60_000 }, () => {
  test('are those of a plain count, as judged and as possible', () => {
    fc.assert(
      fc.property(fifteen, (answers) => {
        const found = soFar(answers)
        expect(found.best).toEqual(bandsOf(answers))
        expect(found.possibleBands).toEqual(bandsOf(answers, false))
        expect(found.dimensions.map(({ possible }) => possible[0])).toEqual(
          dimensionLevels(lows(answers, false)),
        )
        expect(found.dimensions.map(({ possible }) => possible[1])).toEqual(
          dimensionLevels(highs(answers, false)),
        )
      }),
      runs,
    )
  })

  test('as judged lie within what is possible, and that within what is possible on the standard’s text', () => {
    fc.assert(
      fc.property(fifteen, (answers) => {
        const found = soFar(answers)
        expect(isWithin(found.best, found.possibleBands)).toBe(true)
        expect(isWithin(found.possibleBands, found.possibleBandsOnStandardText)).toBe(true)
        for (const { best, possible } of found.dimensions) expect(isWithin(best, possible)).toBe(true)
      }),
      runs,
    )
  })

  test('that are indicated are what every completion of the unknown answers gives', () => {
    fc.assert(
      fc.property(
        fifteen,
        fc.array(fc.constantFrom(...everyLevel), { minLength: 15, maxLength: 15 }),
        (answers, levels) => {
          const found = soFar(answers)
          const completed = answers.map(
            (judged, index): Judged => judged ?? { level: levels[index] ?? 0, firmness: 'firm' },
          )
          const [low, high] = soFar(completed).best
          expect(low).toBe(high)
          expect(isWithin([low, high], found.best)).toBe(true)
        },
      ),
      runs,
    )
  })

  test('never fall when an answer rises', () => {
    fc.assert(
      fc.property(fifteen, index15, (answers, index) => {
        const before = soFar(answers)
        const after = soFar(changed(answers, index, raised(answers[index] ?? null)))
        const pairs = [
          [before.best, after.best],
          [before.possibleBands, after.possibleBands],
          [before.possibleBandsOnStandardText, after.possibleBandsOnStandardText],
          ...before.dimensions.map(({ best }, at) => [best, after.dimensions[at]?.best ?? [0, 0]] as const),
          ...before.dimensions.map(
            ({ possible }, at) => [possible, after.dimensions[at]?.possible ?? [0, 0]] as const,
          ),
        ] as const
        for (const [old, now] of pairs) {
          expect(now[0]).toBeGreaterThanOrEqual(old[0])
          expect(now[1]).toBeGreaterThanOrEqual(old[1])
        }
      }),
      runs,
    )
  })

  test('never widen when an answer becomes firmer, or known', () => {
    fc.assert(
      fc.property(
        fifteen,
        index15,
        fc.constantFrom(...firmnesses),
        fc.constantFrom(...everyLevel),
        (answers, index, firmness, level) => {
          const old = answers[index] ?? null
          const firmer: Judged = old === null ? { level, firmness } : { ...old, firmness }
          fc.pre(isWithin(rangeOf(firmer, false), rangeOf(old, false)))
          const [before, after] = [soFar(answers), soFar(changed(answers, index, firmer))]
          expect(isWithin(after.possibleBands, before.possibleBands)).toBe(true)
          expect(isWithin(after.best, before.best)).toBe(true)
          expect(isWithin(after.possibleBandsOnStandardText, before.possibleBandsOnStandardText)).toBe(true)
        },
      ),
      runs,
    )
  })

  test('do not change with firmness as judged: firmness moves what is possible, not the indicated band', () => {
    fc.assert(
      fc.property(fifteen, fc.constantFrom(...firmnesses), (answers, firmness) => {
        const other = answers.map((judged) => (judged === null ? null : { ...judged, firmness }))
        expect(soFar(other).best).toEqual(soFar(answers).best)
      }),
      runs,
    )
  })

  test('do not change when answers trade places within a dimension, or dimensions do', () => {
    fc.assert(
      fc.property(fifteen, fc.constantFrom(0, 3, 6, 9, 12), (answers, start) => {
        const turned = [
          ...answers.slice(0, start),
          ...answers.slice(start, start + 3).toReversed(),
          ...answers.slice(start + 3),
        ]
        const moved = [...answers.slice(start), ...answers.slice(0, start)]
        const { best, possibleBands, otherWeightings } = soFar(answers)
        for (const other of [turned, moved])
          expect(soFar(other)).toMatchObject({ best, possibleBands, otherWeightings })
      }),
      runs,
    )
  })

  test('do not change with the distinguishing characteristics', () => {
    fc.assert(
      fc.property(fifteen, three, three, (answers, one, other) => {
        const [first, second] = [one, other].map((given) => classify(standard, recordOf(answers, given)))
        expect({ ...first, ...ofCharacteristics }).toEqual({ ...second, ...ofCharacteristics })
      }),
      runs,
    )
  })
})

/** The findings that the characteristics may change: themselves, and how sure the result is. */
const ofCharacteristics = {
  characteristics: undefined,
  characteristicsFinding: undefined,
  strength: undefined,
  strengthLimits: undefined,
  unknown: undefined,
}

describe('a classification', { timeout: 60_000 }, () => {
  test('never names a band that the known answers do not determine', () => {
    fc.assert(
      fc.property(judgedList(15, 50), (answers) => {
        const found = soFar(answers)
        const [low, high] = bandsOf(answers)
        expect(found.outcome).toBe(low !== high ? 'not-determined' : low === 0 ? 'below-ses' : 'indicated')
        expect(found.missing.length > 0).toBe(low !== high)
      }),
      runs,
    )
  })

  test('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(records, (record) => {
        const answers = Object.fromEntries(Object.entries(record.answers).toReversed())
        expect(classify(standard, { ...record, answers })).toEqual(classify(standard, record))
      }),
      runs,
    )
  })

  test('changes nothing in the record, and is the same every time', () => {
    fc.assert(
      fc.property(records, (record) => {
        const frozen = freezeDeeply(record)
        expect(classify(standard, frozen)).toEqual(classify(standard, frozen))
      }),
      runs,
    )
  })

  test('of a complete record is what it is so far', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(classifySoFar(standard, record)).toEqual(classify(standard, record))
      }),
      runs,
    )
  })

  test('gives each finding of a check a key of its own', () => {
    fc.assert(
      fc.property(records, (record) => {
        const keys = classifySoFar(standard, record).checks.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      runs,
    )
  })

  test('with an answer taken back is never surer of the band', () => {
    fc.assert(
      fc.property(fifteen, index15, (answers, index) => {
        const [before, after] = [soFar(answers), soFar(changed<Judged>(answers, index, null))]
        expect(isWithin(before.best, after.best)).toBe(true)
        expect(isWithin(before.possibleBands, after.possibleBands)).toBe(true)
        expect(isWithin(before.otherWeightings.weightings, after.otherWeightings.weightings)).toBe(true)
        expect(isWithin(before.otherWeightings.majorities, after.otherWeightings.majorities)).toBe(true)
      }),
      runs,
    )
  })
})

function freezeDeeply(record: AssessmentRecord): AssessmentRecord {
  const freeze = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  freeze(record)
  return record
}
