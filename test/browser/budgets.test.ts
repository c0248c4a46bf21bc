/** The weight of the way in, measured in the browser: what the build’s own files cannot tell is what is fetched when. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWeight, overBudget } from '../gates/bundle-budget.ts'
import { loadCases } from '../../src/content/cases.ts'
import { newestRelease } from '../../src/content/releases.ts'
import { openExample } from './examples.ts'
import { weighWayIn } from './transfer.ts'
import { appUrl, readerOptions, startBrowser } from './visit.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

it('keeps the way in to its budgets', async () => {
  const context = await browser.newContext(readerOptions)
  const weights = await weighWayIn(await context.newPage(), appUrl)
  console.log(weights.map(describeWeight).join('\n'))
  expect(weights.every(({ bytes }) => bytes > 10_000)).toBe(true)
  expect(overBudget(weights)).toEqual([])
})

it('fetches for a report what a report needs, and no script of other pages', async () => {
  const [example] = await loadCases()
  if (example === undefined) throw new Error('There is no worked case.')
  const context = await browser.newContext(readerOptions)
  const page = await context.newPage()
  await openExample(page, example)
  const report = `${page.url()}/report`
  await page.goto('about:blank')
  const scripts: string[] = []
  page.on('request', (request) => {
    const name = /assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1]
    if (name !== undefined) scripts.push(name)
  })
  await page.goto(report)
  await page.locator('.report-whole').waitFor()
  expect(scripts.toSorted()).toEqual([
    'first',
    'frame',
    'index',
    'keeping',
    'react',
    'reading',
    `release-${newestRelease}`,
    'rolldown-runtime',
    'rule',
  ])
})
