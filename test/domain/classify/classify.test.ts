import { expect, test } from 'vitest'
import { classify, classifySoFar } from '../../../src/domain/classify/classify.ts'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith, streamsAt } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

test.each([1, 2, 3] as const)('a role at level %i throughout is at that band, clearly', (band) => {
  expect(classify(standard, recordAt(band))).toMatchObject({
    outcome: 'indicated',
    band,
    strength: 'clear',
    strengthLimits: [],
    characteristicsFinding: 'corroborate',
    best: [band, band],
    possibleBands: [band, band],
    possibleBandsOnStandardText: [band, band],
    otherWeightings: { weightings: [band, band], majorities: [band, band] },
    stream: { stream: 'delivery' },
    edges: { size: 'none' },
    missing: [],
    unknown: [],
  })
})

test('a role at level 0 throughout is below the SES', () => {
  const found = classify(standard, recordAt(0))
  expect(found).toMatchObject({ outcome: 'below-ses', best: [0, 0], caseAbove: { band: 1 } })
  expect(found).not.toHaveProperty('strength')
})

test('a role is not determined where what is not known could change the band', () => {
  const found = classify(standard, recordAt(2, dimensionsAt(2, 2, notEnoughKnown, 1, 1)))
  expect(found).toMatchObject({ outcome: 'not-determined', best: [1, 2], possibleBands: [1, 2] })
  expect(found).not.toHaveProperty('edges')
})

test('an unanswered question leaves a record incomplete, and says which', () => {
  expect(classify(standard, recordAt(2, { setting: null, 'main-contribution': null }))).toEqual({
    outcome: 'incomplete',
    unanswered: ['main-contribution', 'setting'],
  })
  expect(classify(standard, recordWith({}))).toEqual({
    outcome: 'incomplete',
    unanswered: standard.questions.map(({ id }) => id),
  })
})

test('not enough known is an answer: a record of nothing else is complete and not determined', () => {
  const record = recordAt(notEnoughKnown, streamsAt({ delivery: notEnoughKnown }))
  expect(classify(standard, record)).toMatchObject({ outcome: 'not-determined', best: [0, 3] })
})

test('so far, a question without an answer is read as not enough known', () => {
  const known = { ...dimensionsAt(2, 2, 2, null, null) }
  expect(classifySoFar(standard, recordAt(2, known))).toMatchObject({ outcome: 'indicated', band: 2 })
  expect(classifySoFar(standard, recordWith({}))).toMatchObject({
    outcome: 'not-determined',
    best: [0, 3],
    stream: { stream: null, basis: 'unknown' },
  })
})

test('a record is never read under a release that it does not name', () => {
  const record = recordWith({}, { release: '2031-01-01.1' })
  expect(() => classifySoFar(standard, record)).toThrow(
    'made under the release 2031-01-01.1, not 2015-09-02.2',
  )
  expect(() => classify(standard, record)).toThrow('2031-01-01.1')
  expect(() => classify(standard, { ...recordAt(2), release: record.release })).toThrow('2031-01-01.1')
})
