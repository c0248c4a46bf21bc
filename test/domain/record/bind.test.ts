import { describe, expect, it } from 'vitest'
import { findBindingProblem } from '../../../src/domain/record/bind.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { completeRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

/** A record as read from a file, whatever its identifiers. */
function fromFile(parts: object): AssessmentRecord {
  const read = readRecord({ ...completeRecord(), ...parts })
  if (!read.ok) throw new Error(read.problem)
  return read.record
}

describe('findBindingProblem', () => {
  it('finds nothing in a record of its release, notes alone included', () => {
    expect(findBindingProblem(standard, completeRecord())).toBeNull()
    expect(findBindingProblem(standard, fromFile({ answers: { leads: { note: 'Later.' } } }))).toBeNull()
  })

  it.each([
    [
      'another release',
      { release: '2031-01-01.1' },
      'The record was made under the release ‘2031-01-01.1’, not ‘2015-09-02.2’.',
    ],
    [
      'an unknown question',
      { answers: { budget: {} } },
      'The release ‘2015-09-02.2’ has no question ‘budget’.',
    ],
    [
      'an unknown option',
      { answers: { reach: { option: 'reach-9', firmness: 'firm' } } },
      'The question ‘reach’ has no option ‘reach-9’ in the release ‘2015-09-02.2’.',
    ],
    [
      'an unknown stream',
      { verification: { corporate: { reading: 'fits', why: '', against: { band: 2, stream: 'delivery' } } } },
      'The release ‘2015-09-02.2’ has no stream ‘corporate’.',
    ],
  ])('names %s', (_, parts, problem) => {
    expect(findBindingProblem(standard, fromFile(parts))).toBe(problem)
  })
})
