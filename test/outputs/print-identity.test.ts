import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cssString, usePrintIdentity } from '../../src/outputs/screen/print-identity.ts'

const read = (name: string) => document.documentElement.style.getPropertyValue(name)

describe('the margins of the pages', () => {
  test('carry marking, title, notice and record while the screen stands, and nothing after', () => {
    const margins = {
      marking: 'OFFICIAL: Sensitive',
      title: 'Head of Grants',
      notices: ['Not a real role', 'Incomplete draft'],
      recordLabel: 'Record a1',
    }
    const { rerender, unmount } = renderHook((given) => usePrintIdentity(given), { initialProps: margins })
    expect(read('--marking')).toBe('"OFFICIAL: Sensitive"')
    expect(read('--print-title')).toBe('"Head of Grants"')
    expect(read('--print-notice')).toBe('"Not a real role, Incomplete draft"')
    expect(read('--print-record')).toBe('"Record a1"')
    rerender({ ...margins, marking: 'OFFICIAL' })
    expect(read('--marking')).toBe('"OFFICIAL"')
    unmount()
    expect(read('--marking')).toBe('')
  })

  test('a long title is cut, so that it leaves the marking its place', () => {
    const title = `Head of ${'Very '.repeat(20)}Important Matters`
    renderHook(() => usePrintIdentity({ marking: 'OFFICIAL', title, notices: [], recordLabel: '' }))
    expect(read('--print-title').length).toBeLessThanOrEqual(50)
    expect(read('--print-title')).toMatch(/…"$/)
  })

  test.each([
    ['say "this"', '"say \\"this\\""'],
    ['back\\slash', '"back\\\\slash"'],
    ['two\nlines', '"two lines"'],
  ])('%j cannot break out of the style', (text, string) => {
    expect(cssString(text)).toBe(string)
  })
})
