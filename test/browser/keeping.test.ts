/** Leaving in the middle loses nothing: by a reload, or by a browser that is killed, half a second after the last key. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { labels as questionLabels } from '../../src/screens/question/words.ts'
import { labels } from '../../src/screens/role/words.ts'
import { standard } from '../builders/standard.ts'
import { killWhileTyping } from './killing.ts'
import { appUrl, startLastingBrowser, watch } from './visit.ts'

const halfASecond = 500
const indicator = standard.indicators[0]
const question = indicator?.question ?? ''
const option = indicator?.options[1]?.text ?? ''
const noteText = 'The chart of 1 July names 5 teams and a leader for each.'

let folder: string
let context: BrowserContext
let page: Page

async function open(): Promise<void> {
  context = await startLastingBrowser(folder)
  context.setDefaultTimeout(10_000)
  page = context.pages()[0] ?? (await context.newPage())
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ses-reader-'))
  await open()
})
afterEach(async () => {
  await context.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const title = () => page.getByRole('textbox', { name: labels.title, exact: true })
const note = () => page.getByRole('textbox', { name: questionLabels.note })

async function describeAndAnswer(): Promise<string> {
  await page.goto(appUrl)
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('link', { name: 'The role', exact: true }).click()
  await title().pressSequentially('Assistant Secretary, Invented Rivers')
  await page.getByRole('link', { name: 'Leave this page for later' }).click()
  await page.getByRole('link', { name: standard.dimensions[0]?.name ?? '', exact: true }).click()
  await page.getByRole('heading', { name: question }).waitFor()
  await page.locator('label', { hasText: option }).click()
  await note().pressSequentially(noteText)
  return page.url()
}

async function expectAllThere(): Promise<void> {
  await page.getByRole('heading', { name: question }).waitFor()
  expect(await page.getByRole('radio', { name: option, exact: true }).isChecked()).toBe(true)
  expect(await note().inputValue()).toBe(noteText)
}

it('keeps what was typed half a second before a reload', async () => {
  const watched = watch(context)
  await describeAndAnswer()
  await page.waitForTimeout(halfASecond)
  await page.reload()
  await expectAllThere()
  await page.getByRole('link', { name: 'Back to the task list' }).click()
  await page.getByRole('link', { name: 'The role', exact: true }).click()
  expect(await title().inputValue()).toBe('Assistant Secretary, Invented Rivers')
  expect(watched).toEqual({ strangers: [], complaints: [] })
})

it('keeps what was typed at the very moment of a reload', async () => {
  await describeAndAnswer()
  await page.reload()
  await expectAllThere()
})

it('loses nothing that was typed half a second before the browser is killed in the middle of typing', async () => {
  expect(await killWhileTyping(appUrl, 10)).toEqual([])
})

it('never writes over what another window has written since, and says so', async () => {
  await describeAndAnswer()
  await page.waitForTimeout(halfASecond)
  const address = page.url()
  const other = await context.newPage()
  await other.goto(address)
  const noteThere = other.getByRole('textbox', { name: questionLabels.note })
  await noteThere.fill('Written in the second window.')
  await other.waitForTimeout(halfASecond)

  await note().fill('Written in the first window, which had not seen the second.')
  await page.getByText('changed in another window').first().waitFor()
  await other.reload()
  expect(await noteThere.inputValue()).toBe('Written in the second window.')
})
