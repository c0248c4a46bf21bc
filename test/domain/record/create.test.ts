import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { createRecord } from '../../../src/domain/record/create.ts'
import { recordSchema } from '../../../src/domain/record/schema.ts'
import { standard } from '../../builders/standard.ts'

describe('createRecord', () => {
  const record = createRecord({ id: 'abc', release: standard.release.id, now: '2026-03-02T09:00:00.000Z' })

  it('makes a record of the schema, under its release, with nothing in it', () => {
    expect(z.safeParse(recordSchema, record).success).toBe(true)
    expect(record.release).toBe('2015-09-02.2')
    expect(record.createdAt).toBe('2026-03-02T09:00:00.000Z')
    expect(record.changedAt).toBe(record.createdAt)
    expect(record.sequence).toBe(0)
    expect(Object.values(record.role).every((value) => value === '')).toBe(true)
    expect(record.answers).toEqual({})
    expect(record.resultSeen).toBeUndefined()
    expect(record.showAsIGo).toEqual({ on: false })
  })
})
