/**
 * A report leaves the app, and somebody else checks it: the committee’s PDF, a file of the record, and a page that
 * stands alone. In a profile of its own the record is found as it was. (That one changed byte of a decided record is
 * found belongs to the journey that decides one.)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { formats } from '../../src/screens/report/words.ts'
import { checkWords } from '../../src/screens/check/words.ts'
import { readPdf, type ReadPdf } from '../print/read-pdf.ts'
import { compareWithPaper, giveFile, openCheck } from './checking.ts'
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
    const { page, watched } = await openCheck(browser)
    allWatched.push(watched)
    await giveFile(page, readFileSync(at('report.json')))
    await page.getByText(checkWords.matches).waitFor()
    await compareWithPaper(page, committee)
    await page.getByText(checkWords.same).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id }) => id)).toEqual([])

    await giveFile(page, readFileSync(at('report.html')), 'html')
    await page.getByText(checkWords.matches).waitFor()
    await page.goto(appUrl)
    expect(await page.getByText('Executive General Manager').count()).toBe(0)
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
    // A long title has two lines beside the marking.
    for (const lines of pdf.lines) expect(lines.slice(0, 2).join(' ')).toContain('OFFICIAL')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('asked nothing of any other address, and raised no complaint', () => {
    expect(allWatched).toEqual(allWatched.map(() => ({ strangers: [], complaints: [] })))
  })
})
