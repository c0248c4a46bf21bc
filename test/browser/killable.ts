/** A browser that can be killed as a machine that fails would: no event reaches the page, nothing is written after. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { launchArguments } from './find-browser.ts'

export type Killable = { readonly page: Page; readonly kill: () => Promise<void> }

/** Starts one over a folder, in which it keeps its storage. */
export async function startKillable(folder: string): Promise<Killable> {
  const child = spawn(
    process.env['CHROME_PATH'] ?? '',
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...launchArguments,
      'about:blank',
    ],
    // A group of its own, so that all of its processes can be killed at once.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  )
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (page === undefined) throw new Error('The browser has no page.')
  page.setDefaultTimeout(10_000)
  return { page, kill: () => kill(child, browser) }
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = once(child, 'exit')
  if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
  else child.kill('SIGKILL')
  await gone
  await browser.close().catch(() => undefined)
}

/** The address at which the browser says that it can be driven. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The browser says nothing.')
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('The browser ended before it could be driven.')
}
