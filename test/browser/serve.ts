/** Serves the build to the browser tests, on a port that is free. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { preview } from 'vite'
import { getBrowser } from './find-browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function newestChange(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(path, file)).mtimeMs))
}

/** The app in one file. */
const singleFile = join(root, 'dist-file/ses-role-classifier.html')

/** Builds where there is no build, or one that is older than what it is made of. */
export function buildIfStale(): void {
  const parts = ['src', 'content', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
  const changed = Math.max(...parts.map((part) => newestChange(join(root, part))))
  const isStale = (page: string) => !existsSync(page) || statSync(page).mtimeMs < changed
  if (isStale(join(root, 'dist/index.html'))) runBuild()
  if (isStale(singleFile)) runBuild('--mode', 'file')
}

/** Builds, with the arguments of `vite build`. */
export function runBuild(...args: readonly string[]): void {
  // A process of its own: the one of the tests would build what is meant for tests, twice the size.
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Starts the server of a build, of the app as it is if not another; `url` is its address, with a slash at the end. */
export async function serveBuild(folder = 'dist'): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort()
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir: folder },
    // The name is how the tests reach it as an intranet page is reached: no secure context.
    preview: { port, strictPort: true, host: '127.0.0.1', open: false, allowedHosts: ['ses.test'] },
  })
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** What vitest calls before the tests of the browser; they read the address and the browser from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  process.env['CHROME_PATH'] = getBrowser()
  buildIfStale()
  const { url, close } = await serveBuild()
  process.env['APP_URL'] = url
  process.env['APP_FILE'] = pathToFileURL(singleFile).href
  return close
}
