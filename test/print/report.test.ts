/** The printed report, read as a PDF: tags, language, title, headings, marking and page numbers on every page. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { openExample, openReport } from '../browser/examples.ts'
import { newestRelease } from '../../src/content/releases.ts'
import { newVisit, startBrowser, type Watched } from '../browser/visit.ts'
import { median } from '../bench/median.ts'
import { readPdf, type ReadPdf } from './read-pdf.ts'

/** One of each kind, the fullest of the cells among them. */
const printed = [
  'regulatory-band-2',
  'professional-specialist-band-3',
  'borderline-secretariat',
  'below-ses-senior-specialist',
  'not-determined-taskforce',
]

/** A committee reads the body; what follows is for whoever checks it. */
const mostPagesOfBody = 6
const mostPages = 16
const mostBytes = 300_000

const sizes: number[] = []
/** Without white space: lines are parted by it on paper, and by elements on screen. */
const close = (text: string) => text.replaceAll(/\s+/g, '')

const allCases = await loadCases()
const cases = printed.map((id) => {
  const found = allCases.find((example) => example.id === id)
  if (!found) throw new Error(`There is no worked case ‘${id}’.`)
  return found
})

let browser: Browser
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page, watched } = await newVisit(browser))
})
afterAll(() => browser.close())

describe.each(cases)('the report of $id', (example) => {
  const title = example.role.title ?? ''
  let pdf: ReadPdf
  let headings: readonly string[]
  /** What the report says on screen, but for the picture and the heads of tables; and every cell of its tables. */
  let shownText: string
  let shownCells: readonly string[]

  beforeAll(async () => {
    await openExample(page, example)
    await openReport(page)
    const shown = page.locator('.report-whole').locator('h1, h2, h3, h4')
    headings = (await shown.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    ;({ text: shownText, cells: shownCells } = await page.locator('.report-whole').evaluate((report) => {
      const copy = report.cloneNode(true)
      if (!(copy instanceof Element)) throw new Error('The report is no element.')
      for (const part of copy.querySelectorAll('figure, thead')) part.remove()
      const all = [...copy.querySelectorAll('td, th')].map((cell) => cell.textContent)
      return { text: copy.textContent, cells: all }
    }))
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    sizes.push(bytes.length)
    pdf = await readPdf(bytes)
  })

  it('is tagged, in Australian English, and goes by its title', () => {
    expect(pdf.tagged).toBe(true)
    expect(pdf.language).toBe('en-AU')
    expect(pdf.title).toContain(title)
    expect(pdf.showsTitle).toBe(true)
    expect(pdf.roles.get('Table') ?? 0).toBeGreaterThan(0)
    expect(pdf.roles.get('TH') ?? 0).toBeGreaterThan(0)
  })

  it('has the headings of the screen in its tags and its outline, every word of them', () => {
    expect(headings.length).toBeGreaterThan(10)
    expect(pdf.headings.map(({ text }) => text)).toEqual(headings)
    expect(pdf.headings[0]).toEqual({ role: 'H1', text: headings[0] })
    expect(pdf.headings.filter(({ role }) => role === 'H1').length).toBe(1)
    // Chromium writes a heading of two lines into the outline without the space between them.
    expect(pdf.outline.map(close)).toEqual(headings.map(close))
  })

  it('descends through its headings one level at a time', () => {
    const levels = pdf.headings.map(({ role }) => Number(role.slice(1)))
    const leaps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)
    expect(leaps).toEqual([])
  })

  it('carries the marking at the top and the bottom of every page, and that the role is not real', () => {
    for (const lines of pdf.lines) {
      // A long title has two lines in the head, one above and one below the marking.
      const head = lines.slice(0, title.length > 48 ? 2 : 1).join(' ')
      expect(head).toContain('OFFICIAL')
      expect(lines.at(-1)).toContain('OFFICIAL')
      expect(head).toContain('Not a real role')
    }
  })

  it('says the words of the screen in their order', () => {
    expect(close(pdf.said)).toBe(close(shownText))
  })

  it('has on page one all that is signed, and nothing else', () => {
    const first = pdf.lines.flatMap((lines, index) =>
      ['Signatures', 'The role']
        .filter((heading) => lines.includes(heading))
        .map((heading) => [heading, index + 1]),
    )
    expect(first).toEqual([
      ['Signatures', 1],
      ['The role', 2],
    ])
    expect(pdf.pages[0]).toMatch(/Fingerprint (?:[0-9a-f]{8} ?){8}/)
  })

  it('parts no row of a table, and leaves no heading at the foot of a page', () => {
    const whole = new Set(pdf.cells.flat().map(close))
    const cells = shownCells.map(close).filter((cell) => cell !== '')
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.filter((cell) => !whole.has(cell))).toEqual([])
    // The last line of a page is its foot; above it stands the last line of the text.
    const last = pdf.lines.map((lines) => close(lines.at(-2) ?? ''))
    const closeHeadings = new Set(headings.map(close))
    expect(last.filter((line) => closeHeadings.has(line))).toEqual([])
  })

  it('numbers every page', () => {
    const count = pdf.pages.length
    const numbers = pdf.lines.map((lines) => /Page \d+ of \d+/.exec(lines.at(-1) ?? '')?.[0])
    expect(numbers).toEqual(pdf.pages.map((_, index) => `Page ${index + 1} of ${count}`))
  })

  it('is short before its annexes', () => {
    const body = pdf.lines.findIndex((lines) => lines.some((line) => line.startsWith('Annex')))
    console.log(`${example.id}: ${pdf.pages.length} pages, ${body} before the annexes`)
    expect(body).toBeGreaterThan(1)
    expect(body).toBeLessThanOrEqual(mostPagesOfBody)
    expect(pdf.pages.length).toBeLessThanOrEqual(mostPages)
  })

  it('says what a reader must be told', () => {
    for (const words of [
      title,
      `SESWLS/${newestRelease}/`,
      '2012 standard',
      '2 September 2015',
      'rule 9(2A)',
      'agency head',
      '2013',
    ]) {
      expect(pdf.text.replaceAll('\u00a0', ' '), words).toContain(words)
    }
  })
})

describe('the printing', () => {
  it('makes files that can be sent: the typical one has 300 kB or less', () => {
    console.log(
      `Sizes of the printed reports: ${sizes.map((size) => (size / 1000).toFixed(0)).join(', ')} kB`,
    )
    expect(sizes).toHaveLength(cases.length)
    expect(median(sizes)).toBeLessThanOrEqual(mostBytes)
  })

  it('asked nothing of any other address, and raised no complaint', () => {
    expect(watched).toEqual({ strangers: [], complaints: [] })
  })
})
