/** What a page fetches, as a server that compresses would send it. */
import type { BrowserContext, Page } from 'playwright-core'
import { budgets, gzipSize, type Weight } from '../gates/bundle-budget.ts'

/** Adds up the bodies of all responses of a context from now on, each after gzip -9. */
function weighResponses(context: BrowserContext): () => Promise<number> {
  const bodies: Promise<number>[] = []
  context.on('response', (response) => bodies.push(response.body().then(gzipSize)))
  return async () => (await Promise.all(bodies)).reduce((total, bytes) => total + bytes, 0)
}

/**
 * Weighs the way in, in a context that has fetched nothing yet: the start page, then on to the first question.
 *
 * @param page a page that has not gone anywhere
 */
export async function weighWayIn(page: Page, url: string): Promise<readonly Weight[]> {
  const weighed = weighResponses(page.context())
  await page.goto(url)
  await page.getByRole('button', { name: 'Start an assessment' }).waitFor()
  await page.waitForLoadState('networkidle')
  const start = await weighed()
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('link', { name: 'Contribution', exact: true }).click()
  await page.getByRole('radio').first().waitFor()
  await page.waitForLoadState('networkidle')
  return [
    { what: 'Start page, all that it fetches', bytes: start, budget: budgets.startPage },
    {
      what: 'From the start page to the first question',
      bytes: await weighed(),
      budget: budgets.firstQuestion,
    },
  ]
}
