/** The files of the content, free to be broken at one place by a test. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { migrationFiles } from '../../src/content/migration-files.ts'
import { newestRelease, releaseIds } from '../../src/content/releases.ts'
import { compileRelease } from '../../src/domain/content/compile.ts'
import { migrationSchema } from '../../src/domain/content/migration-schema.ts'
import { factsSchema } from '../../src/domain/content/schema.ts'
import type { Content } from '../../src/domain/content/check/types.ts'
import { releaseFiles, standardOf } from './standard.ts'

/** release, standard, questionnaire, method, facts and migrations, as parsed JSON. */
type ContentFiles = Readonly<Record<string, unknown>>

export function contentFiles(): ContentFiles {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'))
  return {
    ...releaseFiles(newestRelease),
    facts: read('facts.json'),
    migrations: migrationFiles,
  }
}

/** The real content with one thing broken, at a path written with full stops; an empty path is all of it. */
export function brokenContent(path: string, change: (old: unknown) => unknown): Content {
  const broken = changeAt(contentFiles(), path === '' ? [] : path.split('.'), change)
  if (!isObject(broken)) throw new Error('Nothing is left of the content.')
  return compileContent(broken)
}

/** Every release but the newest, oldest first. */
const earlier = releaseIds.slice(0, -1).map(standardOf)

export function compileContent(files: ContentFiles): Content {
  const { release, standard: text, questionnaire, method, facts, migrations } = files
  const standard = compileRelease({ release, standard: text, questionnaire, method })
  return {
    standard,
    facts: z.parse(factsSchema, facts),
    releases: [...earlier, standard],
    migrations: z.parse(z.array(migrationSchema), migrations),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The key in a list of the item with this identifier, or of the item at this place. */
function keyIn(list: readonly unknown[], step: string): string {
  const index = list.findIndex((item) => isObject(item) && item['id'] === step)
  return index === -1 ? step : String(index)
}

/**
 * A copy with one value replaced.
 *
 * @param path steps from the file down, each a key, a place in a list or the identifier of an item in it
 * @param change the new value, made of the old one
 * @throws Error where the path leads nowhere: a fixture that breaks nothing proves nothing
 */
export function changeAt(
  value: unknown,
  path: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (!isObject(value)) throw new Error(`There is nothing at ‘${step}’.`)
  const key = Array.isArray(value) ? keyIn(value, step) : step
  if (!(key in value) && rest.length > 0) throw new Error(`There is nothing at ‘${step}’.`)
  const changed = changeAt(value[key], rest, change)
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? changed : item))
  return { ...value, [key]: changed }
}
