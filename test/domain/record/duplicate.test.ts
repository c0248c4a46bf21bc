import { describe, expect, it } from 'vitest'
import { duplicateOf } from '../../../src/domain/record/duplicate.ts'
import { lineLimit } from '../../../src/domain/record/fields.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { stateOf } from '../../../src/domain/record/state.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { at, emptyRecord } from '../../builders/record.ts'

describe('a duplicate', () => {
  const original = fullRecord()
  const copy = duplicateOf(original, { id: 'copy', now: at(900) })

  it('is a draft of its own, with the role, the evidence and the answers', () => {
    expect(copy).toMatchObject({ id: 'copy', createdAt: at(900), changedAt: at(900), sequence: 0 })
    expect(stateOf(copy)).toBe('draft')
    expect(copy.role).toEqual({ ...original.role, title: 'Copy of Head of Grants', assessedOn: '' })
    for (const part of ['release', 'sources', 'dutyTies', 'answers', 'verification', 'official'] as const) {
      expect(copy[part]).toEqual(original[part])
    }
  })

  it('has nothing that was found, decided or done after it, and supersedes nothing', () => {
    expect(copy).toMatchObject({ reviews: [], acts: [] })
    for (const part of ['recommendation', 'decision', 'implementation', 'supersedes', 'wholeOfStandard']) {
      expect(copy).not.toHaveProperty(part)
    }
  })

  it('knows that the result of its answers was seen, and what was changed since', () => {
    expect(copy.resultSeen).toEqual(original.resultSeen)
    expect(original.changes).not.toEqual([])
    expect(copy.changes).toEqual(original.changes)
  })

  it('can be read again, also where the title is as long as a title may be', () => {
    const long = { ...emptyRecord(), role: { ...emptyRecord().role, title: 'a'.repeat(lineLimit) } }
    expect(readRecord(duplicateOf(long, { id: 'copy', now: at(1) }))).toMatchObject({ ok: true })
    expect(duplicateOf(emptyRecord(), { id: 'copy', now: at(1) }).role.title).toBe('')
  })

  it('of a worked example is still not a real role', () => {
    const example = { ...emptyRecord(), example: 'delivery-2', openedFromCode: at(3) }
    expect(duplicateOf(example, { id: 'copy', now: at(1) })).toMatchObject({
      example: 'delivery-2',
      openedFromCode: at(3),
    })
  })
})
