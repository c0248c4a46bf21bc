/** Finds a Chromium to test with, or gets one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    // On Windows the question for the version opens a window; being there has to do.
    if (process.platform !== 'win32') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/**
 * The path of a browser that runs: CHROME_PATH, a Chromium, Chrome or Edge of this machine, or one
 * that playwright got earlier. Null where there is none.
 *
 * @throws Error where CHROME_PATH is set and names nothing that runs: a wrong setting is never passed over
 */
function findBrowser(): string | null {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (canRun(chosen)) return chosen
    throw new Error(
      `CHROME_PATH names ‘${chosen}’, which does not run. Set it to a Chromium, Chrome or Edge, or unset it.`,
    )
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
  return (
    [...onPath, ...installed, chromium.executablePath()].find((path) => existsSync(path) && canRun(path)) ??
    null
  )
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`  ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/**
 * A browser that runs, got from the distribution (Debian as root) or by playwright where none is found.
 *
 * @throws Error that says how to mend it, where none can be got
 */
export function getBrowser(): string {
  const found = findBrowser()
  if (found) return found
  console.log('  No browser was found. Getting one:')
  if (isRoot() && isDebian()) {
    run('apt-get', ['update', '-qq'])
    // The fonts are named because a browser without any prints empty pages.
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  } else {
    const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url))
    run(process.execPath, [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'])
  }
  const got = findBrowser()
  if (got) return got
  throw new Error(
    'No browser was found and none could be got. Install Chromium, Chrome or Edge, ' +
      'or set CHROME_PATH to one that is installed elsewhere, then run the command again.',
  )
}

/** What the browser is started with. As root it has no sandbox of its own to run in. */
export const launchArguments: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
