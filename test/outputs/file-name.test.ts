import { describe, expect, test } from 'vitest'
import { describeRole } from '../../src/domain/record/change.ts'
import { fileName, isNameFor } from '../../src/outputs/file-name.ts'
import { at, emptyRecord } from '../builders/record.ts'

/** Midday in UTC: the same day from 11 hours west to 11 hours east. */
const noon = '2026-11-27T12:00:00Z'
const titled = (title: string) =>
  describeRole(emptyRecord(), { title, marking: 'OFFICIAL: Sensitive' }, at(1))

describe('fileName', () => {
  test('holds date, role, state and marking', () => {
    expect(fileName(titled('Head of Grants'), 'docx', noon)).toBe(
      '2026-11-27 Head of Grants, draft, OFFICIAL Sensitive.docx',
    )
    const reviewed = emptyRecord()
    reviewed.acts = [{ act: 'review-opened', when: at(2), by: 'B. Reviewer', said: '' }]
    expect(fileName(reviewed, 'json', noon)).toBe(
      '2026-11-27 Role without a title, in review, marking not chosen.json',
    )
  })

  test.each([
    ['what Windows refuses', 'Head: <Grants> / "Rivers" \\ Tax | Law? *', 'Head Grants Rivers Tax Law'],
    ['what an address reads', 'Grants & Tax #1 100% ~ +', 'Grants Tax 1 100'],
    ['line ends and controls', 'Head\u0000\n\tof\u202eGrants', 'Head of Grants'],
    ['dots and spaces at the end', 'Grants ...  ', 'Grants'],
    ['names that Windows keeps', 'CON', 'CON'],
    ['letters of other scripts', 'Caf\u0065\u0301 Ngā 鉄', 'Café Ngā 鉄'],
    ['nothing that is allowed', '???', 'Role without a title'],
  ])('is allowed everywhere: %s', (_, title, inName) => {
    const name = fileName(titled(title), 'html', noon)
    expect(name).toBe(`2026-11-27 ${inName}, draft, OFFICIAL Sensitive.html`)
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u)
  })

  test('is short enough for Windows and for a disk of 255 bytes, however long the title', () => {
    for (const title of ['x'.repeat(1000), '鉄'.repeat(1000), '𝒳'.repeat(500)]) {
      const bytes = new TextEncoder().encode(fileName(titled(title), 'json', noon)).length
      expect(bytes).toBeLessThanOrEqual(255)
    }
  })
})

test.each([
  ['2026-11-27 Head of Grants, draft, OFFICIAL Sensitive.json', true],
  ['2026-11-20 Head, of Rivers, draft, OFFICIAL Sensitive.json', true],
  ['2026-11-27 Head of Grants, decided, OFFICIAL Sensitive.json', false],
  ['2026-11-27 Head of Grants, draft, marking not chosen.json', false],
  ['2026-11-27 Head of Grants, draft, OFFICIAL Sensitive (1).json', true],
  ['2026-11-27 Head of Grants, draft, OFFICIAL Sensitive, v2.json', true],
  ['2026-11-27 Head of Grants, decided, OFFICIAL Sensitive, v2.json', false],
  ['2026-11-27 Head of Grants, draft, OFFICIAL (2).json', false],
  ['2026-11-27 Head, decided, draft, OFFICIAL Sensitive.json', true],
  ['mine, draft.json', true],
  ['mine, decided.json', false],
  ['mine, final.json', true],
])('isNameFor: ‘%s’ for a draft that is OFFICIAL: Sensitive is %s', (name, isFor) => {
  expect(isNameFor(name, titled('Head of Grants'))).toBe(isFor)
})
