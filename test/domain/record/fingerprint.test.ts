import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { answerQuestion, describeRole, markResultSeen } from '../../../src/domain/record/change.ts'
import { fingerprintOf, fingerprintOfImplementation } from '../../../src/domain/record/fingerprint.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { at, completeRecord, questionId } from '../../builders/record.ts'

const record = completeRecord()
const implementation = { guidance: '2020-06-11.1' as AssessmentRecord['release'], facts: {}, items: {} }

describe('fingerprintOf', () => {
  it('is SHA-256 over canonical JSON, as anyone can compute it', () => {
    const { sequence: _, changedAt: __, ...said } = record
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([, each]) => each !== undefined)
                .toSorted(([one], [other]) => (one < other ? -1 : 1))
                .map(([key, each]) => [key, sorted(each)]),
            )
          : value
    const expected = createHash('sha256')
      .update(JSON.stringify(sorted(said)), 'utf8')
      .digest('hex')
    expect(fingerprintOf(record)).toBe(expected)
  })

  it('does not depend on the order of fields', () => {
    const turned: AssessmentRecord = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(record).toReversed())),
    )
    expect(fingerprintOf(turned)).toBe(fingerprintOf(record))
  })

  it('stays when the result is only looked at again, or the part after the decision changes', () => {
    const seen = markResultSeen(record, at(10))
    const again = { ...seen, resultSeen: { first: at(10), last: at(20) } }
    expect(fingerprintOf(again)).toBe(fingerprintOf(seen))
    expect(fingerprintOf({ ...record, implementation })).toBe(fingerprintOf(record))
  })

  it.each([
    ['the first view of the result', markResultSeen(record, at(10))],
    ['an answer', answerQuestion(record, questionId('leads'), { firmness: 'could-be-lower' }, at(10))],
    ['a note', answerQuestion(record, questionId('leads'), { note: 'x' }, at(10))],
    ['the title', describeRole(record, { title: 'x' }, at(10))],
  ])('changes with %s', (_, changed) => {
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(record))
  })
})

describe('fingerprintOfImplementation', () => {
  it('changes with what it is of', () => {
    expect(fingerprintOfImplementation({ ...implementation, facts: { band: '2' } })).not.toBe(
      fingerprintOfImplementation(implementation),
    )
  })
})
