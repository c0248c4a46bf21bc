/** A result code from a report gives the same classification back, verification included and notes left out. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { openExample, openReport, readCode, toTaskList } from './examples.ts'
import { appUrl, newVisit, startBrowser, type Watched } from './visit.ts'

let browser: Browser
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page, watched } = await newVisit(browser))
})
afterAll(() => browser.close())

/** The findings, but for the sections that quote what was noted beside an answer: notes are not in the code. */
async function readFindings(): Promise<string> {
  await page.getByRole('main').getByRole('link', { name: 'Result', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Result' }).waitFor()
  const sections = ['indicated', 'profile', 'case-above', 'case-below', 'edges', 'other-weightings']
  const texts = await Promise.all(
    sections.map((id) => page.locator(`[data-section="${id}"]`).allTextContents()),
  )
  return texts.flat().join('\n')
}

it('opens to the same findings as the example that it was written for', async () => {
  const [example] = (await loadCases()).filter(({ verification }) => verification !== undefined)
  if (example === undefined) throw new Error('No worked case has a verification.')
  await openExample(page, example)
  const taskList = page.url()
  const findings = await readFindings()
  expect(findings.length).toBeGreaterThan(500)
  await page.goto(taskList)
  await openReport(page)
  const code = await readCode(page)

  await page.goto(`${appUrl}#/open-code`)
  await page.getByRole('textbox', { name: 'Result code' }).fill(`  ${code}\n`)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await toTaskList(page)
  expect(page.url()).not.toBe(taskList)
  const reopened = page.url()
  expect(await readFindings()).toBe(findings)
  await page.goto(reopened)
  await openReport(page)
  expect(await readCode(page)).toBe(code)
})

it('is refused with the reason where one symbol was mistyped', async () => {
  const [example] = await loadCases()
  if (example === undefined) throw new Error('There is no worked case.')
  await openExample(page, example)
  await openReport(page)
  const code = await readCode(page)
  const damaged = code.replace(/(.)(?=-)/, (symbol) => (symbol === '0' ? '1' : '0'))

  await page.goto(`${appUrl}#/open-code`)
  await page.getByRole('textbox', { name: 'Result code' }).fill(damaged)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('alert').waitFor()
  expect(page.url()).toContain('#/open-code')
  expect(watched).toEqual({ strangers: [], complaints: [] })
})
