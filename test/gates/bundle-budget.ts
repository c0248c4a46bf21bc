/** What a build weighs, and what it may weigh. Sizes are gzip -9; a kB is 1,000 bytes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Weight = { readonly what: string; readonly bytes: number; readonly budget: number }

const kB = 1000

/** Budgets of a build, in bytes after gzip. */
export const budgets = {
  initialScript: 112 * kB,
  styles: 9 * kB,
  release: 30 * kB,
  startPage: 130 * kB,
  firstQuestion: 170 * kB,
} as const

export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

function addressesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([tag]) => /(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? '')
}

/**
 * Weighs a build folder: scripts that the page asks for at once, all styles that it links, and the
 * largest chunk that holds a content release.
 *
 * @param folder the build folder, with its index.html
 * @throws Error where the page names no script, or no chunk holds a release: a gate that weighs nothing must fail
 */
export function weighBuild(folder: string): readonly Weight[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = addressesIn(
    html,
    /<script\b[^>]*\bsrc="[^"]+"[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g,
  )
  const styles = addressesIn(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g)
  if (scripts.length === 0) throw new Error(`${folder}/index.html asks for no script: nothing was weighed`)
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSize(readFileSync(join(folder, file))), 0)

  const releases = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /release-\d{4}-\d{2}-\d{2}[^/\\]*\.js$/.test(file),
  )
  if (releases.length === 0)
    throw new Error(`${folder} has no chunk for a content release: nothing was weighed`)

  return [
    { what: 'Scripts of the first load', bytes: weigh(scripts), budget: budgets.initialScript },
    { what: 'Styles of the first load', bytes: weigh(styles), budget: budgets.styles },
    {
      what: 'Largest content release',
      bytes: Math.max(...releases.map((file) => weigh([file]))),
      budget: budgets.release,
    },
  ]
}

/** Those over their budget. */
export function overBudget(weights: readonly Weight[]): readonly Weight[] {
  return weights.filter(({ bytes, budget }) => bytes > budget)
}

/** One line for a weight, with its budget beside it. */
export function describeWeight({ what, bytes, budget }: Weight): string {
  const inKB = (value: number) => `${(value / kB).toFixed(1)} kB`
  return `${what}: ${inKB(bytes)} of ${inKB(budget)}${bytes > budget ? ' - OVER BUDGET' : ''}`
}
