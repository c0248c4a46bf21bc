import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cssString, usePrintIdentity, usePrintMarking } from '../../src/outputs/screen/print-identity.ts'

const read = (name: string) => document.documentElement.style.getPropertyValue(name)

describe('the margins of the pages', () => {
  test('carry the marking while an assessment stands, and nothing after', () => {
    const { rerender, unmount } = renderHook((given) => usePrintMarking(given), {
      initialProps: 'OFFICIAL: Sensitive',
    })
    expect(read('--marking')).toBe('"OFFICIAL: Sensitive"')
    rerender('OFFICIAL')
    expect(read('--marking')).toBe('"OFFICIAL"')
    unmount()
    expect(read('--marking')).toBe('')
  })

  test('carry title, notice and record while the report stands, and nothing after', () => {
    const margins = {
      title: 'Head of Grants',
      notices: ['Not a real role', 'Incomplete draft'],
      recordLabel: 'Record a1',
    }
    const { rerender, unmount } = renderHook((given) => usePrintIdentity(given), { initialProps: margins })
    expect(read('--print-title')).toBe('"Head of Grants"')
    expect(read('--print-notice')).toBe('"Not a real role, Incomplete draft"')
    expect(read('--print-record')).toBe('"Record a1"')
    rerender({ ...margins, notices: [] })
    expect(read('--print-notice')).toBe('""')
    unmount()
    for (const name of ['--print-title', '--print-notice', '--print-record']) expect(read(name)).toBe('')
  })

  test.each([
    ['say "this"', '"say \\"this\\""'],
    ['back\\slash', '"back\\\\slash"'],
    ['two\nlines', '"two lines"'],
    ['</style>', '"\\3c /style>"'],
  ])('%j cannot break out of the style', (text, string) => {
    expect(cssString(text)).toBe(string)
  })
})
