/** The whole way by keyboard alone: from the start page through every question to the printed report. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labels } from '../../src/screens/role/words.ts'
import { standard } from '../builders/standard.ts'
import { readPdf } from '../print/read-pdf.ts'
import { choose, follow, tabTo, typeInto } from './keyboard.ts'
import { newVisit, startBrowser, type Watched } from './visit.ts'

let browser: Browser
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page, watched } = await newVisit(browser))
  // What the browser’s own print dialogue would be opened by.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-print-asked', '')
  })
  await page.reload()
})
afterAll(() => browser.close())

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
// A part of the name is enough: a statement’s number stands before its words.
const group = (name: string): Locator => page.getByRole('group', { name })
const textbox = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const inMain = (name: string): Locator => page.getByRole('main').getByRole('link', { name, exact: true })

/** The focus is on the heading of the page that was come to, as no browser does it under hash routing. */
async function expectArrival(name: string | RegExp): Promise<void> {
  const target = heading(name)
  await target.waitFor()
  expect(
    await target.evaluate((element) => element === document.activeElement),
    `focus on ‘${String(name)}’`,
  ).toBe(true)
}

describe('the whole way by keyboard alone', () => {
  it('starts an assessment', async () => {
    await button('Start an assessment').waitFor()
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Skip to main content')
    await follow(page, button('Start an assessment'))
    await expectArrival('Role without a title')
  })

  it('describes the role', async () => {
    await follow(page, inMain('The role'))
    await expectArrival('The role')
    await typeInto(page, textbox(labels.title), 'Assistant Secretary, Invented Rivers')
    await typeInto(page, textbox(labels.agency), 'Department of Invented Waterways')
    await typeInto(page, textbox(labels.primaryPurpose), 'Leads the program that restores invented rivers.')
    await typeInto(page, textbox(labels.duties), 'Plans, funds and reviews river restoration.')
    await choose(page, group(labels.status), 0)
    await choose(page, group(labels.duration), 0)
    await choose(page, group(labels.supervisorLevel), 2)
    await choose(page, group('Protective marking of this assessment'), 1)
    await typeInto(page, textbox(labels.assessor), 'A. Drafter')
    await typeInto(page, textbox('Day'), '22')
    await typeInto(page, textbox('Month'), '11')
    await typeInto(page, textbox('Year'), '2024')
    await choose(page, group(labels.methodologyApplied), 1)
    await follow(page, button('Continue'))
    await expectArrival(standard.questionnaire.contribution.question)
  })

  it('is told what is missing, and led to it', async () => {
    await follow(page, button('Continue'))
    const summary = page.getByRole('alert')
    await summary.waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('There is a problem')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const first = standard.questionnaire.contribution.statements[0]?.text ?? ''
    const led = group(first).getByRole('radio').first()
    await expect.poll(() => led.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.title()).toMatch(/^Error: /)
  })

  it('answers the contribution statements and the forced choice', async () => {
    const { statements, forcedChoice } = standard.questionnaire.contribution
    for (const statement of statements) {
      await choose(
        page,
        group(statement.text),
        statement.stream === 'delivery' ? 3 : statement.stream === 'regulatory' ? 2 : 0,
      )
    }
    await choose(page, group(forcedChoice.question), 0)
    await follow(page, button('Continue'))
    await expectArrival(standard.indicators[0]?.question ?? '')
  })

  it('answers every indicator and characteristic, one at a time', async () => {
    const scaled = [...standard.indicators, ...standard.characteristics]
    for (const [index, { question, options }] of scaled.entries()) {
      await expectArrival(question)
      await choose(
        page,
        group(question),
        options.findIndex(({ level }) => level === 1),
      )
      await choose(page, group(standard.questionnaire.firmness.question), index === 0 ? 1 : 0)
      await follow(page, button('Continue'))
    }
    await expectArrival('Assistant Secretary, Invented Rivers')
    expect(await page.getByText('Every question is answered.').count()).toBe(1)
  })

  it('reads the result', async () => {
    await follow(page, inMain('Result'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('main').textContent()).toMatch(/SES Band.1/)
    expect(await page.getByRole('main').textContent()).toContain('Delivery')
  })

  it('verifies the result through the secondary stream', async () => {
    await page.goBack()
    await follow(page, inMain('Secondary verification'))
    const fits = page.getByRole('radio', { name: /fits/i }).first()
    await tabTo(page, fits)
    await page.keyboard.press('Space')
    const why = page.getByRole('main').getByRole('textbox').first()
    await typeInto(page, why, 'Read beside the band, the regulatory work changes nothing.')
    await follow(
      page,
      inMain('Assistant Secretary, Invented Rivers')
        .or(page.getByRole('link', { name: 'Assistant Secretary, Invented Rivers', exact: true }))
        .first(),
    )
    await expectArrival('Assistant Secretary, Invented Rivers')
  })

  it('prints the report', async () => {
    await follow(page, inMain('Report'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await follow(page, page.getByRole('button', { name: /^Print/ }))
    expect(await page.locator('html[data-print-asked]').count()).toBe(1)

    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
    expect(pdf.text).toContain('Assistant Secretary, Invented Rivers')
    expect(pdf.text).toContain('the regulatory work changes nothing')
    expect(pdf.pages.every((text) => text.includes('OFFICIAL: Sensitive'))).toBe(true)
  })

  it('asked nothing of any other address on the way, and raised no complaint', () => {
    expect(watched).toEqual({ strangers: [], complaints: [] })
  })
})
