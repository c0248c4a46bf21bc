/** The hash of a release, of the standard or of the guidance, and the list of those that are frozen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { hashFiles } from '../domain/content/release-hash.ts'
import type { Kind } from './content-folder.ts'

const folderOf = (kind: Kind) => new URL(`../../content/${kind}/`, import.meta.url)

/** Where the hashes of the frozen releases stand, by release. */
export const frozenFile = (kind: Kind) => new URL('frozen.json', folderOf(kind))

const frozenSchema = z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/)))

/** The hashes of the releases that are frozen, by release. */
export function readFrozen(kind: Kind = 'releases'): Readonly<Record<string, string>> {
  const file = frozenFile(kind)
  return existsSync(file) ? z.parse(frozenSchema, JSON.parse(readFileSync(file, 'utf8'))) : {}
}

/** The hash of a release as its folder stands (see `hashFiles`). */
export function hashRelease(release: string, kind: Kind = 'releases'): string {
  const folder = new URL(`${release}/`, folderOf(kind))
  return hashFiles(
    Object.fromEntries(
      readdirSync(folder).map((file): [string, unknown] => [
        file,
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      ]),
    ),
  )
}
