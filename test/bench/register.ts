/** How long a register of a thousand takes, and whether anybody who types waits for what is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import { answerQuestion, describeRole, markResultSeen } from '../../src/domain/record/change.ts'
import { passageLimit } from '../../src/domain/record/fields.ts'
import { recordFromCase } from '../../src/domain/record/from-case.ts'
import { writeBackup } from '../../src/domain/record/record-file.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { labels } from '../../src/screens/role/words.ts'
import { median } from './median.ts'

const count = 1000
const starts = 7
const settling = 10_000
const keys = 15
const now = '2026-11-20T22:10:00.000Z'

/** Milliseconds. */
export type RegisterTimes = {
  /** From the start of a reload to the first lines on the page. */
  readonly ready: number
  /** The longest that a key in the search, or a change of order, took to show. */
  readonly interaction: number
}

/** Records like a worked case, each with a title of its own. */
function recordsLike(standard: Standard, example: WorkedCase): readonly AssessmentRecord[] {
  const like = markResultSeen(recordFromCase(standard, example, { id: 'like', now }), now)
  return Array.from({ length: count }, (_, index) =>
    describeRole({ ...like, id: `role-${index}` }, { title: `Head of Branch ${index}` }, now),
  )
}

/** Measures the register in a context that keeps nothing yet. The thousand come in by a backup, as a user’s would. */
export async function measureRegister(
  context: BrowserContext,
  url: string,
  standard: Standard,
  example: WorkedCase,
): Promise<RegisterTimes> {
  const page = await context.newPage()
  await takeInBackup(page, url, recordsLike(standard, example))
  // What the register finds of each record is kept with its line: those that are not listed yet as well.
  await page.waitForTimeout(settling)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('main tbody tr') === null) return
      observer.disconnect()
      // Laying out is part of it.
      void document.body.offsetHeight
      document.documentElement.dataset['ready'] = String(performance.now())
    }).observe(document, { childList: true, subtree: true })
  })
  const times: number[] = []
  for (let start = 0; start <= starts; start += 1) {
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    times.push(Number(await page.locator('html').getAttribute('data-ready')))
  }
  const interaction = await worstInteraction(page, async () => {
    await page.getByRole('textbox', { name: 'Search by role or agency' }).pressSequentially('branch 99')
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Role')
  })
  await page.close()
  return { ready: median(times.slice(1)), interaction }
}

async function takeInBackup(page: Page, url: string, records: readonly AssessmentRecord[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-backup-'))
  const file = join(folder, 'backup.json')
  writeFileSync(file, writeBackup(records, now))
  await page.goto(`${url}#/register/open`)
  await page.getByLabel('Files to open').setInputFiles(file)
  await page.getByRole('button', { name: /^Take in/ }).click({ timeout: 60_000 })
  await page.getByRole('button', { name: /^Take in/ }).waitFor({ state: 'detached', timeout: 60_000 })
  rmSync(folder, { recursive: true })
}

/** Events that took 16 ms or more, the least that a browser tells. Not all of it is in the types yet. */
const everyEvent: PerformanceObserverInit & { readonly durationThreshold: number } = {
  type: 'event',
  durationThreshold: 16,
}

/** Milliseconds of the longest interaction, from the event to the frame that shows what came of it. */
async function worstInteraction(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['worst'] = '0'
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration))
      const worst = Math.max(longest, Number(document.documentElement.dataset['worst']))
      document.documentElement.dataset['worst'] = String(worst)
    }).observe(wanted)
  }, everyEvent)
  await interact()
  await page.waitForTimeout(500)
  return Number(await page.locator('html').getAttribute('data-worst'))
}

export type TypingTimes = {
  /** Milliseconds of the longest key, at full speed and at a quarter of it. */
  readonly worst: number
  readonly worstAtQuarter: number
  /** Milliseconds of the main thread that it takes to keep a record of 200 kB. */
  readonly autosave: number
}

/** Measures typing into the form about the role, while what is typed is kept. */
export async function measureTyping(
  context: BrowserContext,
  url: string,
  standard: Standard,
  example: WorkedCase,
): Promise<TypingTimes> {
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('link', { name: 'The role', exact: true }).click()
  const title = page.getByRole('textbox', { name: labels.title, exact: true })
  const type = () => title.pressSequentially('Assistant Secretary, Inland Water and Rivers', { delay: 30 })
  await type()
  const worst = await worstInteraction(page, type)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const worstAtQuarter = await worstInteraction(page, type)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.close()
  return {
    worst,
    worstAtQuarter,
    autosave: await measureAutosave(context, url, heavyRecord(standard, example)),
  }
}

/** What the main thread does while a change is written: between the key that made it, which is shown by then, and its being kept. */
async function measureAutosave(
  context: BrowserContext,
  url: string,
  record: AssessmentRecord,
): Promise<number> {
  const page = await context.newPage()
  await takeInBackup(page, url, [record])
  await page.getByRole('link', { name: 'The role', exact: true }).click()
  const title = page.getByRole('textbox', { name: labels.title, exact: true })
  await title.press('End')
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const times: number[] = []
  for (let key = 0; key <= keys; key += 1) {
    await title.press('a')
    // A change waits for 120 before it is written.
    await page.waitForTimeout(80)
    const before = await spent()
    await page.waitForTimeout(250)
    times.push((await spent()) - before)
  }
  await page.close()
  return median(times.slice(1))
}

/** A record whose notes fill 200 kB, which no field of the form about the role shows. */
function heavyRecord(standard: Standard, example: WorkedCase): AssessmentRecord {
  const record = recordFromCase(standard, example, { id: 'heavy', now })
  const noted = standard.questions.slice(0, 10)
  return noted.reduce(
    (next, { id }) => answerQuestion(next, id, { note: 'a'.repeat(passageLimit) }, now),
    record,
  )
}
