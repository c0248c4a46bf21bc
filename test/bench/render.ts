/** How long a full report takes in the browser, from the change of address to the frame that shows it. */
import type { Page } from 'playwright-core'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import { openExample } from '../browser/examples.ts'
import { median } from './median.ts'

const runs = 11

/**
 * Median milliseconds of classify, report model and rendering together. The screen’s code was fetched before.
 *
 * @param page a page of the served app
 * @param example the worked case whose report it is
 */
export async function measureReport(page: Page, example: WorkedCase): Promise<number> {
  await openExample(page, example)
  const taskList = new URL(page.url()).hash
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const elapsed = await page.evaluate(
      (hash) =>
        new Promise<number>((resolve) => {
          let start = 0
          const observer = new MutationObserver(() => {
            if (document.querySelector('.report-whole') === null) return
            observer.disconnect()
            // Laying out is part of it: asking for the height makes the browser do it now.
            void document.body.offsetHeight
            resolve(performance.now() - start)
          })
          observer.observe(document.body, { childList: true, subtree: true })
          start = performance.now()
          location.hash = hash
        }),
      `${taskList}/report`,
    )
    times.push(elapsed)
    await page.evaluate((hash) => (location.hash = hash), taskList)
    await page.locator('.report-whole').waitFor({ state: 'detached' })
  }
  return median(times.slice(1))
}
