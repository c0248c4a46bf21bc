/**
 * A report leaves the app, and somebody else checks it: the committee’s PDF, a file of the record, and a page that
 * stands alone. In a profile of its own the record is found as it was, and one changed byte is found.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { formats } from '../../src/screens/report/words.ts'
import { checkWords } from '../../src/screens/check/words.ts'
import { readPdf, type ReadPdf } from '../print/read-pdf.ts'
import { openExample, openReport } from './examples.ts'
import { appUrl, newVisit, startBrowser, type Watched } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'ses-proof-'))
const at = (name: string) => join(folder, name)
const allWatched: Watched[] = []

let browser: Browser
let committee: ReadPdf
const names: string[] = []

beforeAll(async () => {
  browser = await startBrowser()
  const { page, watched, context } = await newVisit(browser)
  allWatched.push(watched)
  const example = (await loadCases()).find(({ id }) => id === 'regulatory-band-2')
  if (!example) throw new Error('There is no such worked case.')
  await openExample(page, example)
  await openReport(page)
  for (const { format, button } of formats) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await saving
    names.push(download.suggestedFilename())
    await download.saveAs(at(`report.${format}`))
    await page.getByText('Saved as ‘').waitFor()
  }
  committee = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
  await context.close()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** A fresh profile on the page that checks records, with a file given to it. */
async function check(file: string): Promise<Page> {
  const { page, watched } = await newVisit(browser)
  allWatched.push(watched)
  await page.goto(`${appUrl}#/check`)
  await page.getByLabel(checkWords.file).setInputFiles(file)
  return page
}

/** Types in the fingerprint that page one of the committee’s PDF has. */
async function compareWithPaper(page: Page): Promise<void> {
  const printed = /Fingerprint ((?:[0-9a-f]{8} ?){8})/.exec(committee.pages[0] ?? '')?.[1] ?? ''
  await page.getByRole('textbox', { name: checkWords.paper }).fill(printed)
  await page.getByRole('button', { name: checkWords.compare }).click()
}

describe('a record in the hands of others', () => {
  it('leaves as files that are named by day, role, state and marking', () => {
    expect(names).toHaveLength(formats.length)
    for (const [index, { format }] of formats.entries()) {
      // The record alone is saved under a name that ends with its marking: this file holds the report as well.
      const end = format === 'json' ? ', with report' : ''
      expect(names[index]).toMatch(
        new RegExp(`^\\d{4}-\\d\\d-\\d\\d Executive General Manager.*, draft, OFFICIAL${end}\\.${format}$`),
      )
    }
  })

  it('is found as it was, by its file, by paper, and by the page that stands alone', async () => {
    const page = await check(at('report.json'))
    await page.getByText(checkWords.matches).waitFor()
    await compareWithPaper(page)
    await page.getByText(checkWords.same).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id }) => id)).toEqual([])

    await page.getByLabel(checkWords.file).setInputFiles(at('report.html'))
    await page.getByText(checkWords.matches).waitFor()
    await page.goto(appUrl)
    expect(await page.getByText('Executive General Manager').count()).toBe(0)
    await page.context().close()
  })

  it('of which one byte was changed is found out, and is not the record that paper has', async () => {
    const whole = readFileSync(at('report.json'), 'utf8')
    const changed = whole.replace('Executive General Manager', 'Executive General Manages')
    expect(Buffer.byteLength(changed)).toBe(Buffer.byteLength(whole))
    writeFileSync(at('changed.json'), changed)
    const page = await check(at('changed.json'))
    await page.getByText(checkWords.changed).waitFor()
    await compareWithPaper(page)
    await page.getByText('It differs in every group.').waitFor()
    expect(await page.getByText(checkWords.matches).count()).toBe(0)
    await page.context().close()
  })

  it('opens alone, from a folder, under a policy that lets nothing run, and prints as the app prints it', async () => {
    const { page, context } = await newVisit(browser)
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(at('report.html')).href)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
    const close = (text: string) => text.replaceAll(/\s+/g, '')
    expect(close(pdf.said)).toBe(close(committee.said))
    expect(pdf.pages).toHaveLength(committee.pages.length)
    for (const lines of pdf.lines) expect(lines[0]).toContain('OFFICIAL')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('asked nothing of any other address, and raised no complaint', () => {
    expect(allWatched).toEqual(allWatched.map(() => ({ strangers: [], complaints: [] })))
  })
})
