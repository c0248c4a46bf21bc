/** How long the files take: Word with its library, and opening a large record until its screen stands. */
import type { Page } from 'playwright-core'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import { openExample, openReport } from '../browser/examples.ts'
import { readerOptions } from '../browser/visit.ts'
import { median } from './median.ts'

const runs = 5

/** Milliseconds from pressing the button to the file, the library fetched for it: each run in a fresh context. */
export async function measureWord(page: Page, example: WorkedCase): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const context = await page.context().browser()?.newContext(readerOptions)
    if (!context) throw new Error('The browser is gone.')
    const fresh = await context.newPage()
    await openExample(fresh, example)
    await openReport(fresh)
    times.push(
      await fresh.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now()
            URL.createObjectURL = () => {
              resolve(performance.now() - start)
              return ''
            }
            const button = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent === 'Save as Word',
            )
            button?.click()
          }),
      ),
    )
    await context.close()
  }
  return median(times)
}
