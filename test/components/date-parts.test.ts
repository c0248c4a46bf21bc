import { describe, expect, it } from 'vitest'
import { isoOfParts, partsOfIso } from '../../src/components/date-parts.ts'

const date = (day: string, month: string, year: string) => ({ day, month, year })

describe('a date in three parts', () => {
  it.each([
    [date('22', '11', '2026'), '2026-11-22'],
    [date('1', '2', '2026'), '2026-02-01'],
    [date(' 01 ', '02', '2026 '), '2026-02-01'],
    [date('29', '2', '2024'), '2024-02-29'],
    [date('1', '1', '1900'), '1900-01-01'],
    [date('', '', ''), ''],
    [date(' ', '', ''), ''],
  ])('%o is %s', (parts, iso) => {
    expect(isoOfParts(parts)).toBe(iso)
  })

  it.each([
    date('29', '2', '2026'),
    date('31', '4', '2026'),
    date('1', '13', '2026'),
    date('0', '1', '2026'),
    date('1', '1', '26'),
    date('31', '12', '1899'),
    date('1', '', '2026'),
    date('first', '1', '2026'),
  ])('%o is no date', (parts) => {
    expect(isoOfParts(parts)).toBeNull()
  })

  it('comes back as it was typed, without leading noughts', () => {
    expect(partsOfIso('2026-02-01')).toEqual(date('1', '2', '2026'))
    expect(partsOfIso('')).toEqual(date('', '', ''))
  })
})
