/** One tree, the same words in the same order: on screen, in Word, in the page that stands alone, in the data. */
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readRecordFile } from '../../src/domain/record/read-file.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { linesOfReport } from '../../src/domain/report/lines.ts'
import { reportFile } from '../../src/outputs/report-file.ts'
import { ReportView } from '../../src/outputs/screen/report-view.tsx'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith } from '../builders/answers.ts'
import { fullRecord } from '../builders/full-record.ts'
import { reportOf } from '../domain/report/whole-answers.ts'
import { readDocx } from './read-docx.ts'

const hostile = '</script><script>alert(1)</script> <!-- & "quoted" \\ \u2028 \u000b \ufffe \uffff]]>'
const marking = { role: { marking: 'OFFICIAL: Sensitive', title: 'Head of Grants' } } as const

const records: readonly (readonly [string, AssessmentRecord])[] = [
  ['decided, with something in every place', fullRecord()],
  ['not determined', recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown), marking)],
  ['incomplete', { ...recordWith({ leads: 2 }, marking), example: 'a-case' }],
  [
    'with markup in what was typed',
    recordAt(2, { leads: { answer: 2, note: hostile } }, { role: { ...marking.role, title: hostile } }),
  ],
]

// Blocks are parted by white space in one output and by elements in another; what a person typed may hold
// characters that XML has no place for.
const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\ufffe\uffff]+/gu, '')
const words = (lines: readonly string[]) => squeeze(lines.join(' '))

/** The text of an element without the figure, which is a picture of the table that follows it. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('An element was expected.')
  for (const figure of copy.querySelectorAll('figure')) figure.remove()
  return squeeze(copy.textContent)
}

describe.each(records)('%s', (_, record) => {
  const report = reportOf(record)
  const expected = words(linesOfReport(report))

  test('on screen, and so on paper', () => {
    const { container } = render(<ReportView report={report} />)
    expect(textOf(container)).toBe(expected)
  })

  test('in the page that stands alone, which carries the record and runs nothing', async () => {
    const html = await (await reportFile('html', record, report)).text()
    const page = new DOMParser().parseFromString(html, 'text/html')
    const main = page.querySelector('main')
    if (!main) throw new Error('The page has no main part.')
    expect(textOf(main)).toBe(expected)
    expect(page.title).toBe(report.properties.title)
    expect(page.documentElement.lang).toBe('en-AU')
    expect([...page.scripts].map(({ type }) => type)).toEqual(['application/json'])
    expect(page.querySelectorAll('[style], [onclick], a[href^="http"], link, img, iframe')).toHaveLength(0)
    expect(html).not.toContain('<!--')
    expect(readRecordFile(html)).toMatchObject({ entries: [{ record, matches: true }] })
  })

  test('in the data, beside the record', async () => {
    const json = await (await reportFile('json', record, report)).text()
    const { report: lines }: { report: readonly string[] } = JSON.parse(json)
    expect(words(lines)).toBe(expected)
    expect(readRecordFile(json)).toMatchObject({ entries: [{ record, matches: true }] })
  })

  test('in Word, with the marking at the head and the foot', async () => {
    const docx = await readDocx(await reportFile('docx', record, report))
    // Reading a part fails where it is not well-formed.
    for (const name of docx.names) docx.part(name)
    const runs = (name: string) =>
      [...docx.part(name).getElementsByTagName('w:t')].map((run) => run.textContent)
    const body = words([report.marking, ...runs('word/document.xml'), report.marking])
    expect(body).toBe(expected)
    expect(words(runs('word/header1.xml'))).toContain(squeeze(report.marking))
    expect(words(runs('word/footer1.xml'))).toContain(squeeze(report.marking))
  })
})
