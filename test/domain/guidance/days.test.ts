import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, isDay, lastDayOfTerm } from '../../../src/domain/guidance/days.ts'

describe('a calendar day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
    'soon',
  ])('‘%s’ does not', (day) => expect(isDay(day)).toBe(false))
})

describe('months on', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', 31],
    ['2024-01-31', 1, '2024-02-29', 31],
    ['2025-11-30', 3, '2026-02-28', 30],
    ['2026-01-15', 0, '2026-01-15', null],
    ['2026-12-05', 1, '2027-01-05', null],
    ['2026-01-05', -1, '2025-12-05', null],
    ['2026-03-31', -1, '2026-02-28', 31],
    ['2024-02-29', 48, '2028-02-29', null],
    ['2024-02-29', -12, '2023-02-28', 29],
  ] as const)('%s and %s months: %s', (from, months, on, missing) => {
    expect(addMonths(from, months)).toEqual({ on, missing })
  })
})

describe('the last day of a term', () => {
  it.each([
    ['2026-01-01', 18, '2027-06-30'],
    ['2024-08-31', 18, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-01', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
  ] as const)('from %s, %s months: %s', (first, months, last) => {
    expect(lastDayOfTerm(first, months)).toBe(last)
  })
})

describe('days on', () => {
  it.each([
    ['2026-02-05', 28, '2026-03-05'],
    ['2028-02-05', 28, '2028-03-04'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-01-01', 400, '2027-02-05'],
  ] as const)('%s and %s days: %s', (from, days, on) => {
    expect(addDays(from, days)).toBe(on)
  })

  it('agree with the calendar of the language, day for day', () => {
    const day = fc.date({ min: new Date('1999-12-25'), max: new Date('2101-01-05'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const iso = date.toISOString().slice(0, 10)
        const there = new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
        expect(addDays(iso, days)).toBe(there)
        expect(isDay(there)).toBe(true)
      }),
    )
  })
})
