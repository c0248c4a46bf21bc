/** Lighthouse as it measures a phone, several times over: the median is what counts. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { chromium, type Page } from 'playwright-core'
import { launchArguments } from '../browser/find-browser.ts'
import { median } from './median.ts'

export type Scores = {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
}

/** Brings a reader’s browser to where the page to measure can be gone to; gives back its address. */
export type Prepare = (page: Page) => Promise<string>

const port = 9333

/** The measures behind the score of performance, so that a drift can be seen. */
const behindPerformance = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
]

function describeRun({ audits }: RunnerResult['lhr']): string {
  return behindPerformance.map((id) => `${id} ${audits[id]?.displayValue ?? 'unknown'}`).join(', ')
}

async function runOnce(executablePath: string, prepare: Prepare): Promise<Scores> {
  // A profile of its own each time. What was stored while preparing stays; what was fetched is forgotten.
  const folder = mkdtempSync(join(tmpdir(), 'ses-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...launchArguments, `--remote-debugging-port=${port}`],
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const url = await prepare(page)
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.goto('about:blank')
    const run = await lighthouse(url, {
      port,
      logLevel: 'error',
      disableStorageReset: true,
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    })
    if (run === undefined) throw new Error(`Lighthouse has nothing to say of ${url}`)
    const { lhr } = run
    const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100)
    console.log(`     ${describeRun(lhr)}`)
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
    }
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The median score of each category over the runs. */
export async function measureLighthouse(
  executablePath: string,
  prepare: Prepare,
  runs: number,
): Promise<Scores> {
  const scores: Scores[] = []
  for (let run = 0; run < runs; run++) scores.push(await runOnce(executablePath, prepare))
  return {
    performance: median(scores.map(({ performance }) => performance)),
    accessibility: median(scores.map(({ accessibility }) => accessibility)),
    bestPractices: median(scores.map(({ bestPractices }) => bestPractices)),
  }
}
