/** How long the files take: Word with its library, and opening a large record until its screen stands. */
import type { Page } from 'playwright-core'
import type { WorkedCase } from '../../src/domain/content/case-schema.ts'
import { markResultSeen } from '../../src/domain/record/change.ts'
import { recordFromCase } from '../../src/domain/record/from-case.ts'
import { writeRecordFile } from '../../src/domain/record/record-file.ts'
import { openExample, openReport } from '../browser/examples.ts'
import { appUrl, readerOptions } from '../browser/visit.ts'
import { standard } from '../builders/standard.ts'
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

const largeRecord = 200_000

/** The worked case as a file of 200 kB: its answers with long notes, its result seen, without which none is shown. */
function largeFile(example: WorkedCase): string {
  const now = '2026-03-02T09:00:00Z'
  const record = markResultSeen(recordFromCase(standard, example, { id: 'large', now }), now)
  const bare = writeRecordFile(record).length
  const each = Math.ceil((largeRecord - bare) / Object.keys(record.answers).length)
  const note = 'The chart and the delegations say so. '.repeat(each).slice(0, each)
  const answers = Object.fromEntries(
    Object.entries(record.answers).map(([id, answer]) => [id, { ...answer, note }]),
  )
  return writeRecordFile({ ...record, answers })
}

/** Milliseconds from a file being chosen to its fingerprint and its recomputed result on screen. The code was fetched before. */
export async function measureOpening(page: Page, example: WorkedCase): Promise<number> {
  const text = largeFile(example)
  await page.goto(`${appUrl}#/check`)
  await page.getByRole('heading', { level: 1, name: 'Check a record' }).waitFor()
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    times.push(
      await page.evaluate(
        (file) =>
          new Promise<number>((resolve, reject) => {
            setTimeout(
              () => reject(new Error('The result of the file did not come within 10 seconds.')),
              10_000,
            )
            const input = document.querySelector('input[type=file]')
            if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for a file.')
            const main = document.querySelector('main')
            const before = main?.querySelector('article') ?? null
            let start = 0
            const observer = new MutationObserver(() => {
              const article = main?.querySelector('article') ?? null
              if (article === null || article === before) return
              if (!article.textContent.includes('Recomputed under release')) return
              observer.disconnect()
              void document.body.offsetHeight
              resolve(performance.now() - start)
            })
            observer.observe(document.body, { childList: true, subtree: true })
            const chosen = new DataTransfer()
            chosen.items.add(new File([file], 'record.json'))
            input.files = chosen.files
            start = performance.now()
            input.dispatchEvent(new Event('change', { bubbles: true }))
          }),
        text,
      ),
    )
  }
  return median(times.slice(1))
}
