/** What a build weighs, and what it may weigh. Sizes are gzip -9 but where ‘raw’ is said; a kB is 1,000 bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Weight = { readonly what: string; readonly bytes: number; readonly budget: number }

const kB = 1000

/** Budgets of a build, in bytes: after gzip, and of the single file as it lies there. */
export const budgets = {
  initialScript: 112 * kB,
  styles: 9 * kB,
  release: 30 * kB,
  guidance: 20 * kB,
  startPage: 130 * kB,
  firstQuestion: 170 * kB,
  singleFile: 720 * kB,
  releaseInSingleFile: 130 * kB,
  offlineCopy: 480 * kB,
} as const

export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

function addressesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([tag]) => /(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? '')
}

/**
 * Weighs a build folder: scripts that the page asks for at once, all styles that it links, and the
 * largest chunks that hold a content release and a release of the guidance.
 *
 * @param folder the build folder, with its index.html
 * @throws Error where the page names no script or leaves out React, or no chunk holds content: a gate that weighs nothing must
 *   fail
 */
export function weighBuild(folder: string): readonly Weight[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = addressesIn(
    html,
    /<script\b[^>]*\bsrc="[^"]+"[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g,
  )
  const styles = addressesIn(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g)
  if (scripts.length === 0) throw new Error(`${folder}/index.html asks for no script: nothing was weighed`)
  if (!scripts.some((file) => /\breact-[^/]*\.js$/.test(file)))
    throw new Error(`${folder}/index.html does not ask for React: most of the first load was not weighed`)
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSize(readFileSync(join(folder, file))), 0)

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const largest = (what: string, chunk: RegExp) => {
    const sizes = files.filter((file) => chunk.test(file)).map((file) => weigh([file]))
    if (sizes.length === 0) throw new Error(`${folder} has no chunk for ${what}: nothing was weighed`)
    return Math.max(...sizes)
  }

  return [
    { what: 'Scripts of the first load', bytes: weigh(scripts), budget: budgets.initialScript },
    { what: 'Styles of the first load', bytes: weigh(styles), budget: budgets.styles },
    {
      what: 'Largest content release',
      bytes: largest('a content release', /release-\d{4}-\d{2}-\d{2}[^/\\]*\.js$/),
      budget: budgets.release,
    },
    {
      what: 'Largest guidance',
      bytes: largest('the guidance', /guidance-\d{4}-\d{2}-\d{2}[^/\\]*\.js$/),
      budget: budgets.guidance,
    },
  ]
}

/**
 * Weighs what the worker fetches to keep, once the page has been in use for a while: no part of the way in, and
 * weighed by itself so that it is not forgotten.
 *
 * @throws Error where the worker keeps no file
 */
export function weighOfflineCopy(folder: string): Weight {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const files = [...worker.matchAll(/\{url:"([^"]+)",revision:/g)].map(([, file]) => file ?? '')
  if (files.length === 0) throw new Error(`${folder}/sw.js keeps no file: nothing was weighed`)
  return {
    what: `Offline copy of ${files.length} files, fetched after the way in`,
    bytes: ['sw.js', ...files].reduce((sum, file) => sum + gzipSize(readFileSync(join(folder, file))), 0),
    budget: budgets.offlineCopy,
  }
}

const singleFileName = 'ses-role-classifier.html'
const releaseChunk = /^release-\d{4}-\d{2}-\d{2}[^/\\]*\.js$/

/**
 * Weighs the single file as it lies there, and the largest release in it before it is packed. The file is held whole,
 * with all its content, to what it might weigh without.
 *
 * @param fileFolder the folder of the single file
 * @param hostedFolder the build folder, in which each release is a file of its own
 * @throws Error where no content release is found: nothing would be weighed
 */
export function weighSingleFile(fileFolder: string, hostedFolder: string): readonly Weight[] {
  const assets = join(hostedFolder, 'assets')
  const releases = readdirSync(assets).filter((file) => releaseChunk.test(file))
  if (releases.length === 0)
    throw new Error(`${assets} has no chunk for a content release: nothing was weighed`)
  return [
    {
      what: 'Single file, raw, with all its content',
      bytes: statSync(join(fileFolder, singleFileName)).size,
      budget: budgets.singleFile,
    },
    {
      what: 'Largest content release in the single file, raw, before it is packed',
      bytes: Math.max(...releases.map((file) => statSync(join(assets, file)).size)),
      budget: budgets.releaseInSingleFile,
    },
  ]
}

/** Those over their budget. */
export function overBudget(weights: readonly Weight[]): readonly Weight[] {
  return weights.filter(({ bytes, budget }) => bytes > budget)
}

function describeSize(bytes: number): string {
  return `${(bytes / kB).toFixed(1)} kB`
}

/** One line for a weight, with its budget beside it. */
export function describeWeight({ what, bytes, budget }: Weight): string {
  const over = bytes > budget ? ' - OVER BUDGET' : ''
  return `${what}: ${describeSize(bytes)} of ${describeSize(budget)}${over}`
}
