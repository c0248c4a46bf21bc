/** No page of an assessment leaves the printer unmarked, whichever screen it was printed from. */
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
