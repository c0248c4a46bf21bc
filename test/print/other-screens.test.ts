/** No page of an assessment leaves the printer unmarked, whichever screen it was printed from; and the blank forms. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newVisit, startBrowser } from '../browser/visit.ts'
import { readPdf } from './read-pdf.ts'

const screens = [
  'task-list-complete',
  'role-complete',
  'contribution-complete',
  'question-reach',
  'verification',
]

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page } = await newVisit(browser))
})
afterAll(() => browser.close())

it.each(screens)('%s carries the marking at the top and the bottom of every page', async (state) => {
  await page.goto(`${page.url().split('#')[0]}#/all-screens/${state}`)
  await page.locator(`[data-state="${state}"][data-settled]`).waitFor({ state: 'attached' })
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
  expect(pdf.lines.length).toBeGreaterThan(0)
  for (const lines of pdf.lines) {
    expect(lines[0]).toContain('OFFICIAL: Sensitive')
    expect(lines.at(-1)).toContain('OFFICIAL: Sensitive')
  }
})

const print = async (place: string) => {
  await page.goto(`${page.url().split('#')[0]}#/forms/${place}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
}

it('the streams stand on one page', async () => {
  const pdf = await print('streams')
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.text).toContain('Page 1 of 1')
})

it('the interview form numbers its pages, and leaves no heading at the foot of one', async () => {
  const pdf = await print('interview')
  const headings = new Set(pdf.headings.map(({ text }) => text))
  expect(headings.size).toBeGreaterThan(20)
  expect(pdf.lines.map((lines) => lines.at(-2) ?? '').filter((line) => headings.has(line))).toEqual([])
  expect(pdf.lines.map((lines) => lines.at(-1))).toEqual(
    pdf.pages.map((_, index) => `Page ${index + 1} of ${pdf.pages.length}`),
  )
})
