import { describe, expect, it } from 'vitest'
import { newId } from '../../src/store/new-id.ts'

describe('newId', () => {
  it('has 16 symbols that a record’s identifier may hold', () => {
    expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
  })

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000)
  })
})
