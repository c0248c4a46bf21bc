/** Opening worked cases as a reader does. */
import type { Page } from 'playwright-core'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import { appUrl } from './visit.ts'

/** From the result, where what was opened is shown, to its task list. */
export async function toTaskList(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Result', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Back to the task list', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Result', exact: true }).waitFor()
}

/** From the list of examples to the task list of one. */
export async function openExample(
  page: Page,
  { title }: Pick<WorkedCase, 'title'>,
  home: string = appUrl,
): Promise<void> {
  await page.goto(`${home}#/examples`)
  await page.getByRole('button', { name: `Open the example: ${title}`, exact: true }).click()
  await toTaskList(page)
}

/** From the task list to the report, with a marking chosen. */
export async function openReport(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Report', exact: true }).click()
  await page.locator('.report-whole').waitFor()
  const official = page.locator('label').getByText('OFFICIAL', { exact: true })
  if ((await official.count()) > 0) await official.click()
}

/** The result code that a page shows. */
export async function readCode(page: Page): Promise<string> {
  const text = (await page.getByRole('main').textContent()) ?? ''
  const code = /SESWLS\/\d{4}-\d{2}-\d{2}\.\d+\/[0-9A-Z-]+\/[0-9A-Z]{2}/.exec(text)?.[0]
  if (code === undefined) throw new Error('The page shows no result code.')
  return code
}
