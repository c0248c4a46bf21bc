/** Without a network, and when a new version comes in the middle of an assessment. */
import { AxeBuilder } from '@axe-core/playwright'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serviceName } from '../../src/components/service.ts'
import { labels } from '../../src/screens/question/words.ts'
import { resultWords as result } from '../../src/screens/result/words.ts'
import { verificationWords as verification } from '../../src/screens/verification/words.ts'
import { standard } from '../builders/standard.ts'
import { nextName } from './next-version.config.ts'
import { runBuild, serveBuild } from './serve.ts'
import { readerOptions, startBrowser, watch, type Watched } from './visit.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ses-update-'))
const [served, next] = [join(folder, 'served'), join(folder, 'next')]

let server: Awaited<ReturnType<typeof serveBuild>>
let browser: Browser
let context: BrowserContext
let page: Page
let watched: Watched

beforeAll(async () => {
  cpSync(join(root, 'dist'), served, { recursive: true })
  runBuild('--config', 'test/browser/next-version.config.ts', '--outDir', next, '--emptyOutDir')
  server = await serveBuild(served)
  browser = await startBrowser()
  context = await browser.newContext(readerOptions)
  context.setDefaultTimeout(10_000)
  watched = watch(context, server.url)
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const note = () => page.getByRole('textbox', { name: labels.note })
const offer = () => page.getByRole('status').getByRole('button', { name: 'Use the new version' })
// A heading’s caption is part of it for some screens and stands beside it for others.
const heading = (text: string) => page.getByRole('main').getByText(text, { exact: true }).first()
const name = () => page.getByRole('banner').getByRole('link').first().textContent()

async function toFirstQuestion(): Promise<void> {
  await page.getByRole('link', { name: standard.dimensions[0]?.name ?? '', exact: true }).click()
  await page.getByRole('heading', { name: standard.indicators[0]?.question ?? '' }).waitFor()
}

it('keeps the app for use without a network, some time after the page has come', async () => {
  await page.clock.install()
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await toFirstQuestion()
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.locator('link[rel=manifest]').count()).toBe(0)
  await page.clock.fastForward(11_000)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    return Promise.all(
      names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const),
    )
  })
  expect(kept).toEqual([[expect.stringMatching(/^ses-role-classifier-/), expect.any(Number)]])
})

it('says by then how it is installed', async () => {
  const devtools = await context.newCDPSession(page)
  const { url, data, errors } = await devtools.send('Page.getAppManifest')
  expect({ url, errors }).toEqual({ url: `${server.url}manifest.json`, errors: [] })
  expect(JSON.parse(data ?? '')).toMatchObject({ lang: 'en-AU', display: 'standalone', start_url: './' })
  // All that speaks against it is that the page of a test is a private one.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
  await devtools.detach()
})

it('works without a network, on pages never seen before as well', async () => {
  await context.setOffline(true)
  await page.reload()
  await note().fill('Written without a network.')
  await page.getByRole('link', { name: 'Back to the task list' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Result', exact: true }).click()
  await heading(result.unfinishedHeading).waitFor()
  expect(watched).toEqual({ strangers: [], complaints: [] })
  await context.setOffline(false)
})

it('offers a new version, and goes on under the old one', async () => {
  rmSync(served, { recursive: true })
  cpSync(next, served, { recursive: true })
  await page.goBack()
  await toFirstQuestion()
  await note().fill('Written while a new version came.')
  // What coming back to the window does, and what 10 seconds on a page have begun.
  await page.clock.fastForward(11_000)
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
  await offer().waitFor()
  const { violations } = await new AxeBuilder({ page }).include('header').analyze()
  expect(violations).toEqual([])

  expect(await note().inputValue()).toBe('Written while a new version came.')
  await page.getByRole('link', { name: 'Back to the task list' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Secondary verification', exact: true }).click()
  await heading(verification.heading).waitFor()
  expect(await name()).toBe(serviceName)
  await page.reload()
  await heading(verification.heading).waitFor()
  expect(await name()).toBe(serviceName)
})

it('changes over when it is asked to, in the middle of a sentence', async () => {
  await page.getByRole('link', { name: 'Back to the task list' }).click()
  await toFirstQuestion()
  await page.clock.fastForward(11_000)
  await offer().waitFor()
  await note().fill('In the middle of a')
  await offer().click()
  await page.getByRole('banner').getByText(nextName).waitFor()
  expect(await note().inputValue()).toBe('In the middle of a')
  expect(watched).toEqual({ strangers: [], complaints: [] })
})
