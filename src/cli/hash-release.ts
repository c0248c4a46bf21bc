/** The hash of a content release, and the list of those that are frozen. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const releases = new URL('../../content/releases/', import.meta.url)

/** Where the hashes of the frozen releases stand, by release. */
export const frozenFile = new URL('frozen.json', releases)

const frozenSchema = z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/)))

/** The releases that lie in content/releases/, oldest first. */
export function listReleases(): readonly string[] {
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** The hashes of the releases that are frozen, by release. */
export function readFrozen(): Readonly<Record<string, string>> {
  return existsSync(frozenFile) ? z.parse(frozenSchema, JSON.parse(readFileSync(frozenFile, 'utf8'))) : {}
}

/** JSON with its keys in order and no spaces, so that how a file is laid out does not matter. */
function writeCanonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/**
 * SHA-256 over the files of a release, each by its name and its content in canonical form.
 * Any change of a word, a level or an identifier changes it; a change of layout does not.
 */
export function hashRelease(release: string): string {
  const folder = new URL(`${release}/`, releases)
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).toSorted()) {
    const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    hash.update(`${file}\n${writeCanonical(content)}\n`)
  }
  return hash.digest('hex')
}
