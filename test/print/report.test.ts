/** The printed report, read as a PDF: tags, language, title, headings, marking and page numbers on every page. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { openExample, openReport } from '../browser/examples.ts'
import { newestRelease } from '../../src/content/releases.ts'
import { newVisit, startBrowser, type Watched } from '../browser/visit.ts'
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
const mostPagesOfBody = 7
const mostPages = 16

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

  beforeAll(async () => {
    await openExample(page, example)
    await openReport(page)
    const shown = page.locator('.report-whole').locator('h1, h2, h3, h4')
    headings = (await shown.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
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
    const close = (texts: readonly string[]) => texts.map((text) => text.replaceAll(' ', ''))
    expect(close(pdf.outline)).toEqual(close(headings))
  })

  it('descends through its headings one level at a time', () => {
    const levels = pdf.headings.map(({ role }) => Number(role.slice(1)))
    const leaps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)
    expect(leaps).toEqual([])
  })

  it('carries the marking at the top and the bottom of every page, and that the role is not real', () => {
    for (const lines of pdf.lines) {
      expect(lines[0]).toContain('OFFICIAL')
      expect(lines.at(-1)).toContain('OFFICIAL')
      expect(lines[0]).toContain('Not a real role')
    }
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
  it('asked nothing of any other address, and raised no complaint', () => {
    expect(watched).toEqual({ strangers: [], complaints: [] })
  })
})
