import { describe, expect, test } from 'vitest'
import { dateInWords, momentInWords } from '../../../../src/domain/report/words/dates.ts'

describe('dates', () => {
  test('are written day, month, year, with spaces that do not break', () => {
    expect(dateInWords('2026-11-02')).toBe('2\u00a0November\u00a02026')
  })

  test('a text that is no date stays as it is', () => {
    expect(dateInWords('soon')).toBe('soon')
    expect(momentInWords('soon')).toBe('soon')
  })

  test('moments name their time zone, and are told in it', () => {
    expect(momentInWords('2026-11-02T04:05:00Z')).toBe('2\u00a0November\u00a02026 at 4:05\u00a0am UTC')
    expect(momentInWords('2026-11-02T14:05:00Z', 'Australia/Sydney')).toMatch(
      /^3\u00a0November\u00a02026 at 1:05\u00a0am (?:AEDT|GMT\+11)$/,
    )
  })
})
