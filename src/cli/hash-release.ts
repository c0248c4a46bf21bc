/** The hash of a content release, and the list of those that are frozen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { hashFiles } from '../domain/content/release-hash.ts'

const releases = new URL('../../content/releases/', import.meta.url)

/** Where the hashes of the frozen releases stand, by release. */
export const frozenFile = new URL('frozen.json', releases)

const frozenSchema = z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/)))

/** The hashes of the releases that are frozen, by release. */
export function readFrozen(): Readonly<Record<string, string>> {
  return existsSync(frozenFile) ? z.parse(frozenSchema, JSON.parse(readFileSync(frozenFile, 'utf8'))) : {}
}

/** The hash of a release as its folder stands (see `hashFiles`). */
export function hashRelease(release: string): string {
  const folder = new URL(`${release}/`, releases)
  return hashFiles(
    Object.fromEntries(
      readdirSync(folder).map((file): [string, unknown] => [
        file,
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      ]),
    ),
  )
}
