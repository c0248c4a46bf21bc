/** Checking a record as whoever gets its file, and its report on paper, does. */
import type { Browser, Page } from 'playwright-core'
import { checkWords } from '../../src/screens/check/words.ts'
import type { ReadPdf } from '../print/read-pdf.ts'
import { appUrl, newVisit, type Watched } from './visit.ts'

/** A fresh profile on the page that checks records. */
export async function openCheck(browser: Browser): Promise<{ page: Page; watched: Watched }> {
  const { page, watched } = await newVisit(browser)
  await page.goto(`${appUrl}#/check`)
  return { page, watched }
}

/** Gives the page a file, which is named as the app names one. */
export async function giveFile(page: Page, buffer: Buffer, type: 'json' | 'html' = 'json'): Promise<void> {
  const mimeType = type === 'json' ? 'application/json' : 'text/html'
  await page.getByLabel(checkWords.file).setInputFiles({ name: `record.${type}`, mimeType, buffer })
}

/** Types in the fingerprint that page one of a PDF has. */
export async function compareWithPaper(page: Page, paper: ReadPdf): Promise<void> {
  const printed = /Fingerprint ((?:[0-9a-f]{8} ?){8})/.exec(paper.pages[0] ?? '')?.[1] ?? ''
  await page.getByRole('textbox', { name: checkWords.paper }).fill(printed)
  await page.getByRole('button', { name: checkWords.compare }).click()
}
