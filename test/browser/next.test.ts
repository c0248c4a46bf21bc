/** What must happen next for one role at each band: conditions answered, a step ticked, a date saved, a list printed. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { openExample } from './examples.ts'
import { newVisit, startBrowser, type Watched } from './visit.ts'

let browser: Browser
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page, watched } = await newVisit(browser))
})
afterAll(() => browser.close())

const notice = 'Tell the Commission that a Band 3 role is to be advertised.'
const steps = () => page.locator('main li > p > label')

/** From the task list of an example to its steps, with the way it is filled answered. */
async function answerFor(band: number): Promise<void> {
  const example = (await loadCases()).find(({ id }) => id === `delivery-band-${band}`)
  if (example === undefined) throw new Error(`There is no worked case at Band ${band}.`)
  await openExample(page, example)
  await page.getByRole('link', { name: 'What must happen next', exact: true }).click()
  await page.getByText(new RegExp(`^SES Band\\s${band}, as indicated`)).waitFor()
  await page.getByRole('link', { name: 'Answer the questions', exact: true }).click()
  await page.getByText('By a selection process', { exact: true }).click()
  await page.getByText('Ongoing', { exact: true }).click()
}

async function goOn(): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'What must happen next' }).waitFor()
}

it.each([1, 2])('is the same list at Band %s, without the notice for Band 3', async (band) => {
  await answerFor(band)
  await goOn()
  expect(await steps().count()).toBe(18)
  expect(await steps().getByText(notice).count()).toBe(0)
})

it('is kept, saved to a calendar and printed only from its own page, for a promotion at Band 3', async () => {
  await answerFor(3)
  await page.getByText('An APS employee is promoted', { exact: true }).click()
  const gazetted = page.getByRole('group', { name: /^On what date was the promotion notified/ })
  await gazetted.getByLabel('Day').fill('1')
  await gazetted.getByLabel('Month').fill('2')
  await gazetted.getByLabel('Year').fill('2028')
  await goOn()
  // The 18 steps of the other bands, the notice, and a promotion’s duties and day of effect.
  expect(await steps().count()).toBe(21)
  await steps().getByText(notice).click()
  await page.reload()
  await page.getByRole('checkbox', { name: notice }).waitFor()
  expect(await page.getByRole('checkbox', { name: notice }).isChecked()).toBe(true)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save to a calendar.*Let the promotion take effect/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('promotion-effect.ics')
  expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20280229\r\n')

  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('main').innerText()).toBe(
    'What must happen next is printed from its own page only.',
  )
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Go to the printable list', exact: true }).click()
  await page.locator('.report-whole').waitFor()
  await page.emulateMedia({ media: 'print' })
  const printed = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ')
  expect(printed).toContain(notice)
  expect(printed).toContain('Promotion takes effect on 29 February 2028.')
  expect(printed).not.toContain('Print this list')
  expect(watched).toEqual({ strangers: [], complaints: [] })
})
