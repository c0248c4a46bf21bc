/**
 * The ways that the app is served: from localhost, over plain http by host name, and as a single file from a folder.
 * In each, work begun is there after a reload and after the browser was killed, and prints; and nothing is asked
 * of any other address.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileHeaders, pageHeaders } from '../../src/build/hosting.ts'
import { loadCases } from '../../src/content/cases.ts'
import { eraseWords, privacyWords } from '../../src/screens/privacy/words.ts'
import { saveWords } from '../../src/screens/register/save-words.ts'
import { openWords } from '../../src/screens/register/words.ts'
import { labels as questionLabels } from '../../src/screens/question/words.ts'
import { labels } from '../../src/screens/role/words.ts'
import { standard } from '../builders/standard.ts'
import { readPdf } from '../print/read-pdf.ts'
import { openExample, openReport } from './examples.ts'
import {
  appUrl,
  fromEnvironment,
  hostName,
  readerOptions,
  startBrowser,
  startLastingBrowser,
  watch,
  type Watched,
} from './visit.ts'

/** `isSecure`: whether this browser gives a page from there what needs a secure context. */
const ways = [
  { way: 'localhost', served: 'device', home: appUrl, isSecure: true },
  {
    way: 'plain http by host name',
    served: 'http',
    home: appUrl.replace('127.0.0.1', hostName),
    isSecure: false,
  },
  { way: 'a single file', served: 'file', home: fromEnvironment('APP_FILE'), isSecure: true },
] as const

const halfASecond = 500
const roleTitle = 'Assistant Secretary, Invented Rivers'
const noteText = 'The chart of 1 July names 5 teams and a leader for each.'
const [dimension] = standard.dimensions
const [indicator] = standard.indicators
const question = indicator?.question ?? ''
const option = indicator?.options[1]?.text ?? ''

describe.each(ways)('served from $way', ({ home, served, isSecure }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ses-way-'))
  const watchedContexts: Watched[] = []
  let context: BrowserContext
  let page: Page
  let questionPage: string

  async function open(): Promise<void> {
    context = await startLastingBrowser(folder)
    context.setDefaultTimeout(10_000)
    // Where there is one, the browser’s own dialogue for files would open; the tests have no hand to answer it.
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
    watchedContexts.push(watch(context, home))
    page = context.pages()[0] ?? (await context.newPage())
  }

  /** The browser is gone at once, with no word to its pages. */
  async function kill(): Promise<void> {
    const gone = context.waitForEvent('close')
    const browser = await context.newCDPSession(page)
    await Promise.all([gone, browser.send('Browser.crash').catch(() => undefined)])
  }

  async function expectAllThere(on: Page = page): Promise<void> {
    await on.getByRole('heading', { name: question }).waitFor()
    expect(await on.getByRole('radio', { name: option, exact: true }).isChecked()).toBe(true)
    expect(await on.getByRole('textbox', { name: questionLabels.note }).inputValue()).toBe(noteText)
  }

  beforeAll(open)
  afterAll(async () => {
    await context.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is what it is taken for', async () => {
    await page.goto(home)
    expect(await page.evaluate(() => isSecureContext)).toBe(isSecure)
    expect(
      await page.evaluate(() =>
        fetch('./index.html').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
    // The refusal is a complaint, and the one that was asked for.
    expect(watchedContexts[0]?.complaints.splice(0).join()).toContain('Content Security Policy')
  })

  it('keeps what was typed half a second before a reload', async () => {
    await page.getByRole('button', { name: 'Start an assessment' }).click()
    await page.getByRole('link', { name: 'The role', exact: true }).click()
    await page.getByRole('textbox', { name: labels.title, exact: true }).fill(roleTitle)
    await page.getByRole('link', { name: 'Leave this page for later' }).click()
    await page.getByRole('link', { name: dimension?.name ?? '', exact: true }).click()
    await page.getByRole('heading', { name: question }).waitFor()
    await page.locator('label', { hasText: option }).click()
    await page.getByRole('textbox', { name: questionLabels.note }).fill(noteText)
    questionPage = page.url()
    await page.waitForTimeout(halfASecond)
    await page.reload()
    await expectAllThere()
  })

  it('keeps what was typed half a second before the browser was killed, and resumes', async () => {
    await kill()
    await open()
    await page.goto(home)
    await page.getByRole('main').getByText(roleTitle).first().waitFor()
    await page.goto(questionPage)
    await expectAllThere()
  })

  /** What a button gives to save. */
  async function save(button: string): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    return readFileSync(await download.path())
  }

  it('saves to a file, which opens in another profile', async () => {
    await page.goto(questionPage.replace(/\/question\/.*/, ''))
    const file = await save(saveWords.save)
    expect(file.toString()).toContain(noteText)

    const stranger = await startBrowser()
    const elsewhere = await stranger.newContext(readerOptions)
    elsewhere.setDefaultTimeout(10_000)
    watchedContexts.push(watch(elsewhere, home))
    const otherPage = await elsewhere.newPage()
    await otherPage.goto(`${home}#/register/open`)
    const given = { name: 'saved.json', mimeType: 'application/json', buffer: file }
    await otherPage.getByLabel(openWords.files).setInputFiles(given)
    await otherPage.getByRole('button', { name: openWords.takeIn(1) }).click()
    await otherPage.getByRole('heading', { level: 1, name: roleTitle }).waitFor()
    await otherPage.goto(questionPage)
    await expectAllThere(otherPage)
    await stranger.close()
  })

  it('prints a report, and saves it as Word', async () => {
    const [example] = await loadCases()
    if (example === undefined) throw new Error('There is no worked case.')
    await openExample(page, example, home)
    await openReport(page)
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
    expect(pdf.pages[0]).toContain(example.role.title)
    expect(pdf.pages.length).toBeGreaterThan(5)
    expect(pdf.lines.every((lines) => lines[0]?.includes('OFFICIAL'))).toBe(true)
    const word = await save('Save as Word')
    expect(word.subarray(0, 2).toString()).toBe('PK')
    expect(word.length).toBeGreaterThan(10_000)
  })

  it('says how it was opened, and erases everything', async () => {
    await page.goto(`${home}#/privacy`)
    await page.getByText(privacyWords.lead[served](new URL(home).host)).waitFor()
    await page.getByRole('link', { name: 'Erase everything here' }).click()
    await page.getByText(eraseWords.allFiled).waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('heading', { level: 1, name: 'Everything here is erased' }).waitFor()
    await page.goto(home)
    await page.getByRole('button', { name: 'Start an assessment' }).waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.goto(questionPage)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain(noteText)
  })

  it('asked nothing of any other address, and broke no policy', () => {
    expect(watchedContexts).toEqual(watchedContexts.map(() => ({ strangers: [], complaints: [] })))
    expect(watchedContexts).toHaveLength(3)
  })
})

it('the hosted page, opened from a folder, says what to open instead', async () => {
  const browser = await startBrowser()
  const page = await browser.newPage()
  await page.goto(new URL('../dist/index.html', fromEnvironment('APP_FILE')).href)
  expect(await page.getByText('open the file ses-role-classifier.html instead').isVisible()).toBe(true)
  await page.goto(appUrl)
  expect(await page.getByText('open the file ses-role-classifier.html instead').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Start an assessment' }).waitFor()
  expect(await page.getByText('open the file ses-role-classifier.html instead').count()).toBe(0)
  await browser.close()
})

it('the server sends the headers: those of policy with the page and the worker, the others with each file', async () => {
  const page = await fetch(appUrl)
  const script = /assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? 'none'
  for (const [file, expected] of [
    ['', pageHeaders],
    ['sw.js', pageHeaders],
    [script, fileHeaders],
  ] as const) {
    const sent = await fetch(appUrl + file)
    expect(sent.status).toBe(200)
    for (const [name, value] of Object.entries(expected)) expect(sent.headers.get(name), file).toBe(value)
    expect(sent.headers.has('Content-Security-Policy')).toBe(expected === pageHeaders)
  }
})

describe('the hosted page says so, and does not stay empty', () => {
  const isShown = async (words: RegExp, address: string, prepare: (page: Page) => Promise<unknown>) => {
    const browser = await startBrowser()
    const page = await browser.newPage()
    await prepare(page)
    await page.goto(address)
    const told = page.getByText(words).waitFor({ timeout: 15_000 })
    const shown = await told.then(
      () => true,
      () => false,
    )
    await browser.close()
    return shown
  }

  it('where a part of the app does not arrive', async () => {
    const withoutReact = (page: Page) => page.route(/react-.*\.js$/, (route) => route.abort())
    expect(await isShown(/has not arrived/, appUrl, withoutReact)).toBe(true)
  })

  it('where the storage does not answer', async () => {
    const withoutAnswer = (page: Page) =>
      page.addInitScript(() => Object.assign(IDBFactory.prototype, { open: () => ({}) }))
    expect(await isShown(/^Opening$/, `${appUrl}#/assessment/any`, withoutAnswer)).toBe(true)
  })
})
