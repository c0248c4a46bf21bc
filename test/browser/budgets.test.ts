/** The weight of the way in, measured in the browser: what the build’s own files cannot tell is what is fetched when. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWeight, overBudget } from '../gates/bundle-budget.ts'
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
