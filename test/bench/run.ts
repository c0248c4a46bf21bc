/**
 * The benchmarks: `npm run bench`. Prints what was measured with its budget beside it, and fails where one is
 * over. No part of the test command: times depend on the machine and on what else it is doing.
 */
import { fileURLToPath } from 'node:url'
import { loadCases } from '../../src/content/cases.ts'
import { loadRelease, newestRelease } from '../../src/content/releases.ts'
import { getBrowser } from '../browser/find-browser.ts'
import { weighBuild } from '../gates/bundle-budget.ts'
import { measureDomain } from './classify.ts'
import { measureLighthouse, type Prepare } from './lighthouse.ts'
import { measureRegister, measureTyping } from './register.ts'

type Measure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly most?: number
  readonly least?: number
}

const kills = 50

const began = performance.now()
const measures: Measure[] = []

function report(measure: Measure): void {
  const { what, value, unit, most, least } = measure
  const limit = most === undefined ? `${least} or more` : `${most} or less`
  console.log(`${isOver(measure) ? 'OVER ' : '     '}${what}: ${Number(value.toFixed(2))} ${unit} (${limit})`)
  measures.push(measure)
}

function isOver({ value, most, least }: Measure): boolean {
  return !((most === undefined || value <= most) && (least === undefined || value >= least))
}

process.env['CHROME_PATH'] = getBrowser()
// These read the environment as they are loaded.
const { buildIfStale, serveBuild } = await import('../browser/serve.ts')
buildIfStale()
const { url, close } = await serveBuild()
process.env['APP_URL'] = url
const { readerOptions, startBrowser } = await import('../browser/visit.ts')
const { weighWayIn } = await import('../browser/transfer.ts')
const { openExample } = await import('../browser/examples.ts')
const { measureReport } = await import('./render.ts')
const { measureOpening, measureWord } = await import('./outputs.ts')
const { killWhileTyping } = await import('../browser/killing.ts')

const [example] = (await loadCases()).filter(({ verification }) => verification !== undefined)
if (example === undefined) throw new Error('There is no worked case with a verification.')

console.log('Sizes, after gzip -9')
const browser = await startBrowser()
const fresh = await browser.newContext(readerOptions)
const weights = [
  ...weighBuild(fileURLToPath(new URL('../../dist', import.meta.url))),
  ...(await weighWayIn(await fresh.newPage(), url)),
]
for (const { what, bytes, budget } of weights)
  report({ what, value: bytes / 1000, unit: 'kB', most: budget / 1000 })

console.log('\nTimes, at the median')
const domain = measureDomain()
report({ what: 'Classify with all that belongs to it', value: domain.classify, unit: 'ms', most: 2 })
report({ what: 'Build the report model', value: domain.buildReport, unit: 'ms', most: 10 })
const page = await (await browser.newContext(readerOptions)).newPage()
report({
  what: 'Classify, build and render a full report',
  value: await measureReport(page, example),
  unit: 'ms',
  most: 60,
})
report({
  what: 'Word file of a full report, library included',
  value: await measureWord(page, example),
  unit: 'ms',
  most: 600,
})
report({
  what: 'Open a record of 200 kB, to a ready screen',
  value: await measureOpening(page, example),
  unit: 'ms',
  most: 150,
})

console.log('\nKeeping')
const standard = await loadRelease(newestRelease)
const register = await measureRegister(await browser.newContext(readerOptions), url, standard, example)
report({ what: 'Register of 1,000, ready after a warm start', value: register.ready, unit: 'ms', most: 300 })
report({ what: 'Register of 1,000, longest interaction', value: register.interaction, unit: 'ms', most: 100 })
const typing = await measureTyping(await browser.newContext(readerOptions), url, standard, example)
report({ what: 'Typing, longest interaction', value: typing.worst, unit: 'ms', most: 48 })
report({ what: 'Typing at a quarter of the speed', value: typing.worstAtQuarter, unit: 'ms', most: 100 })
report({ what: 'Autosave of 200 kB, main thread', value: typing.autosave, unit: 'ms', most: 20 })
await browser.close()
const lost = await killWhileTyping(url, kills)
for (const loss of lost) console.log(`Lost at kill ${loss.kill}: ‘${loss.typed}’, found ‘${loss.found}’`)
report({ what: `Losses in ${kills} kills`, value: lost.length, unit: 'titles', most: 0 })

console.log('\nLighthouse, mobile, median of 3')
/** Where a place of a worked case is, after the case was opened. */
const placeOfExample =
  (place: string): Prepare =>
  async (reader) => {
    await openExample(reader, example)
    return `${reader.url()}${place}`
  }
for (const [name, prepare] of [
  ['start page', () => Promise.resolve(url)],
  ['task list', placeOfExample('')],
  ['one question', placeOfExample('/question/leads')],
  ['result', placeOfExample('/result')],
  ['report', placeOfExample('/report')],
] as const) {
  const scores = await measureLighthouse(process.env['CHROME_PATH'], prepare, 3)
  report({ what: `Performance, ${name}`, value: scores.performance, unit: 'points', least: 97 })
  report({ what: `Accessibility, ${name}`, value: scores.accessibility, unit: 'points', least: 100 })
  report({ what: `Best practices, ${name}`, value: scores.bestPractices, unit: 'points', least: 100 })
}
await close()

const over = measures.filter(isOver)
console.log(
  `\nThe benchmarks took ${((performance.now() - began) / 1000).toFixed(0)} s; ${over.length} of ${measures.length} over budget.`,
)
process.exitCode = over.length > 0 ? 1 : 0
