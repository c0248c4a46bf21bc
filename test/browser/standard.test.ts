/** Reading the standard, setting the official wording beside it, and replaying under the newest release. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newestRelease } from '../../src/content/releases.ts'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { completeRecord } from '../builders/record.ts'
import { standardOf } from '../builders/standard.ts'
import { appUrl, newVisit, startBrowser, type Watched } from './visit.ts'

let browser: Browser
let page: Page
let watched: Watched

beforeAll(async () => {
  browser = await startBrowser()
  ;({ page, watched } = await newVisit(browser))
})
afterAll(() => browser.close())

const words = 'Words of the agency’s own copy, made up for a test.'

it('is read from the start: found by its words, each statement under its own address', async () => {
  await page.getByRole('link', { name: 'Read the standard' }).click()
  await page.getByRole('searchbox', { name: 'Search the standard' }).fill('principal representative')
  await page.getByRole('status').getByText('One text found').waitFor()
  await page.getByRole('link', { name: /^B3.SM.1$/ }).click()
  await page.getByRole('heading', { name: 'Which questions test this' }).waitFor()
  expect(page.url()).toContain('#/standard/b3-sm-1')
  await page.reload()
  await page.getByText('The role is a principal representative of government.').waitFor()
})

it('has the official wording beside it, which outlasts a reload', async () => {
  await page.goto(`${appUrl}#/official`)
  const texts = [{ band: 2, dimension: 'judgement-independence', text: words }]
  const file = {
    format: 'ses-official-wording',
    version: 1,
    edition: '2012',
    source: 'Agency library',
    texts,
  }
  await page.getByLabel('Load a filled template').setInputFiles({
    name: 'official.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page.getByText('Agency library').waitFor()
  await page.goto(`${appUrl}#/standard/judgement-independence`)
  await page.reload()
  await page.getByText(words).waitFor()
  const marked = page.getByText('Official, as loaded by the agency from: Agency library')
  expect(await marked.count()).toBe(1)
})

it('shows which results would move under the newest release, and moves one when told to', async () => {
  const earlier = standardOf('2015-09-02.1')
  const code = writeResultCode(earlier, { ...completeRecord(2), release: earlier.release.id })
  await page.goto(`${appUrl}#/open-code`)
  await page.getByRole('textbox', { name: 'Result code' }).fill(code)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Result', exact: true }).waitFor()

  await page.goto(`${appUrl}#/replay`)
  await page.getByRole('button', { name: 'Replay them' }).click()
  await page.getByText(/^One assessment with an answer to give again/).waitFor()
  await page.getByRole('main').locator('dt').getByRole('link').click()

  await page.getByRole('textbox', { name: 'Who moves it' }).fill('A. Drafter')
  await page.getByRole('button', { name: `Move to ${newestRelease}` }).click()
  await page.getByText(newestRelease, { exact: true }).waitFor()
  await page.getByText(/^1 of 31 questions left to answer/).waitFor()
  expect(watched).toEqual({ strangers: [], complaints: [] })
})
