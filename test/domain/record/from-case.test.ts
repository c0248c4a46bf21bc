import { describe, expect, it } from 'vitest'
import { recordFromCase } from '../../../src/domain/record/from-case.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { completeRecord, emptyRecord, start } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'
import { workedCase } from '../../builders/worked-case.ts'

const as = { id: 'example-delivery-2', now: start }

describe('recordFromCase', () => {
  it('makes a record that says which case it is, with its role, answers and verification', () => {
    const record = recordFromCase(standard, workedCase(), as)
    expect(record).toMatchObject({
      id: 'example-delivery-2',
      example: 'delivery-2',
      answers: completeRecord(2).answers,
      verification: {
        'public-policy': { reading: 'fits', why: 'Same reach.', against: { band: 2, stream: 'delivery' } },
      },
    })
    expect(record.role).toEqual({ ...emptyRecord().role, title: 'Head of Grants', status: 'new' })
    expect(readRecord(record).ok).toBe(true)
  })

  it('needs no verification', () => {
    expect(recordFromCase(standard, workedCase({ verification: undefined }), as).verification).toEqual({})
  })

  it('refuses to verify what is not indicated', () => {
    expect(() => recordFromCase(standard, workedCase({ answers: {} }), as)).toThrow(
      'The worked case ‘delivery-2’ verifies streams, but has no result to verify.',
    )
  })
})
