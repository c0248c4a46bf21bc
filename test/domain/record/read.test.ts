import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsToBeRecord, readRecord } from '../../../src/domain/record/read.ts'
import { approvedSource, citation, withEvidence } from '../../builders/evidence.ts'
import { completeRecord } from '../../builders/record.ts'

function problemOf(value: unknown): string {
  const read = readRecord(value)
  return read.ok ? '' : read.problem
}

describe('readRecord', () => {
  it('reads back sources and the citations of them', () => {
    const record = withEvidence(completeRecord(), [approvedSource('plan')], { reach: [citation('plan')] })
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record })
  })

  it('reads back what was saved', () => {
    const record = completeRecord()
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record })
  })

  it.each([
    ['no object', 'text', 'This is not an assessment record: it holds no fields.'],
    ['nothing', null, 'This is not an assessment record: it holds no fields.'],
    ['a list', [], 'This is not an assessment record: it holds no fields.'],
    ['another format', { format: 'other' }, 'This is not an assessment record of this tool.'],
    ['no format', {}, 'This is not an assessment record of this tool.'],
    [
      '2 sources of one identifier',
      withEvidence(completeRecord(), [approvedSource('plan'), approvedSource('plan')]),
      'The record cannot be read: 2 of its sources have the same identifier.',
    ],
    [
      'a citation of a source that is not there',
      withEvidence(completeRecord(), [approvedSource('plan')], { reach: [citation('chart')] }),
      'The record cannot be read: an answer cites the source ‘chart’, which is not in it.',
    ],
    [
      'a newer version',
      { ...completeRecord(), version: 3 },
      'The record is in version 3 of the format, which is newer than this app. Open it in a newer app.',
    ],
    [
      'no version',
      { ...completeRecord(), version: undefined },
      'The record cannot be read: it does not say its version.',
    ],
    [
      'a version that is none',
      { ...completeRecord(), version: 0 },
      'The record cannot be read: it does not say its version.',
    ],
    [
      'a field that is not part of it',
      { ...completeRecord(), band: 2 },
      'The record cannot be read: the field ‘band’ is not part of a record.',
    ],
    [
      'a wrong type',
      { ...completeRecord(), sequence: 'one' },
      'The record cannot be read at ‘sequence’: a value of the type ‘number’ is expected.',
    ],
    [
      'a text that is too long',
      { ...completeRecord(), role: { ...completeRecord().role, title: 'x'.repeat(1001) } },
      'The record cannot be read at ‘role.title’: the text is too long.',
    ],
    [
      'a value it may not hold',
      { ...completeRecord(), role: { ...completeRecord().role, marking: 'PROTECTED' } },
      'The record cannot be read at ‘role.marking’: the value is not one that a record may hold.',
    ],
    [
      'an answer with a firmness that does not exist',
      { ...completeRecord(), answers: { leads: { option: 'leads-0', firmness: 'sure' } } },
      'The record cannot be read at ‘answers.leads.firmness’: the value is not one that a record may hold.',
    ],
  ])('refuses %s and says what is wrong', (_, value, problem) => {
    expect(problemOf(value)).toBe(problem)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRecord(value).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever one part of a record is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(completeRecord())), fc.anything(), (field, value) => {
        const read = readRecord({ ...completeRecord(), [field]: value })
        expect(read.ok || read.problem.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('claimsToBeRecord', () => {
  it('goes by the field that names the format', () => {
    expect(claimsToBeRecord(completeRecord())).toBe(true)
    expect(claimsToBeRecord({ format: 'other' })).toBe(true)
    expect(claimsToBeRecord({ release: '2015-09-02.1', answers: {} })).toBe(false)
    expect(claimsToBeRecord(null)).toBe(false)
  })
})
