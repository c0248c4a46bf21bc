import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Level } from '../../../src/domain/content/schema.ts'
import { againstOf, isToRedo } from '../../../src/domain/record/against.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith, streamsAt } from '../../builders/answers.ts'
import { standard } from '../../builders/standard.ts'

function resultOf(record: AssessmentRecord) {
  const classification = classify(standard, record)
  if (classification.outcome === 'incomplete') throw new Error('The record is not complete.')
  return classification
}

describe('the result that a step is made against', () => {
  it.each([
    ['a band and a stream', recordAt(2), { outcome: 'indicated', band: 2, stream: 'delivery' }],
    ['below the SES', recordAt(0), { outcome: 'below-ses', band: 0, stream: 'delivery' }],
    ['no band', recordAt(notEnoughKnown), { outcome: 'not-determined', band: null, stream: 'delivery' }],
    [
      'no stream',
      recordAt(2, streamsAt({ delivery: 2, regulatory: 2 })),
      { outcome: 'indicated', band: 2, stream: null },
    ],
  ])('keeps %s', (_, record, expected) => {
    expect(againstOf(resultOf(record))).toEqual(expected)
  })
})

describe('a step', () => {
  const level = fc.constantFrom<Level>(0, 1, 2, 3)
  const levels = fc.tuple(level, level, level, level, level)
  const stream = fc.constantFrom('delivery', 'regulatory')
  const results = fc
    .tuple(levels, stream)
    .map(([given, main]) => resultOf(recordAt(2, { ...dimensionsAt(...given), ...streamsAt({ [main]: 3 }) })))

  it('is to be redone exactly where band or stream is another by now', () => {
    fc.assert(
      fc.property(results, results, (before, now) => {
        const isOther = (one: typeof before, other: typeof before) =>
          one.outcome !== other.outcome ||
          (one.outcome === 'indicated' && other.outcome === 'indicated' && one.band !== other.band) ||
          one.stream.stream !== other.stream.stream
        expect(isToRedo(againstOf(before), now)).toBe(isOther(before, now))
      }),
    )
  })

  it('stands where only the strength is another', () => {
    const firm = resultOf(recordAt(2))
    const unsure = resultOf(recordAt({ answer: 2, firmness: 'could-be-either' }))
    expect(isToRedo(againstOf(firm), unsure)).toBe(false)
  })

  it('is to be redone while questions are unanswered', () => {
    const unfinished = classify(standard, recordWith({ leads: 2 }))
    expect(isToRedo(againstOf(resultOf(recordAt(2))), unfinished)).toBe(true)
  })
})
