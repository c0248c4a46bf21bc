/** A browser page that watches itself: what it asks of other addresses, and what it complains of. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { launchArguments } from './find-browser.ts'

export function fromEnvironment(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set: run the browser tests with ‘npx vitest run --project browser’.`)
  return value
}

/** The address of the served build, with a slash at the end. */
export const appUrl = fromEnvironment('APP_URL')

/** A name for the same server, as a page of an intranet has: over plain http it is no secure context. */
export const hostName = 'ses.test'

const launchOptions = {
  executablePath: fromEnvironment('CHROME_PATH'),
  args: [...launchArguments, `--host-resolver-rules=MAP ${hostName} 127.0.0.1`],
}

/** What a reader in Australia has, at the width of a laptop. */
export const readerOptions = {
  locale: 'en-AU',
  timezoneId: 'Australia/Sydney',
  viewport: { width: 1280, height: 900 },
} satisfies BrowserContextOptions

export const phone = { width: 390, height: 844 }
export const laptop = readerOptions.viewport

export type Watched = {
  /** Requests to anywhere but the origin of the app; of a single file, to anything else at all. */
  readonly strangers: string[]
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly complaints: string[]
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions)
}

/** A browser that keeps its storage in a folder, so that it can be closed and opened again. */
export function startLastingBrowser(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions, ...readerOptions })
}

/** Watches everything in a context. Call it before the first page is opened. `home` is where the app comes from. */
export function watch(context: BrowserContext, home: string = appUrl): Watched {
  const watched: Watched = { strangers: [], complaints: [] }
  const own = home.startsWith('file:') ? home : `${new URL(home).origin}/`
  context.on('request', (request) => {
    const isOwn = [own, 'data:', 'blob:'].some((start) => request.url().startsWith(start))
    if (!isOwn) watched.strangers.push(request.url())
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text())
  })
  context.on('weberror', (error) => watched.complaints.push(String(error.error())))
  context.on('requestfailed', (request) => {
    // A navigation away cancels what is still on its way; that is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      watched.complaints.push(`failed: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) watched.complaints.push(`${response.status()}: ${response.url()}`)
  })
  return watched
}

/** A fresh reader with empty storage, on the start page. */
export async function newVisit(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; watched: Watched }> {
  const context = await browser.newContext({ ...readerOptions, ...options })
  // What does not stand after this long will not come: a failing journey is to fail soon.
  context.setDefaultTimeout(10_000)
  const watched = watch(context)
  const page = await context.newPage()
  await page.goto(appUrl)
  return { context, page, watched }
}
