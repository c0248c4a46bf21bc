/** The content as it lies on disk: read for the commands that check, compare and begin a release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Content } from '../domain/content/check/types.ts'
import { compileRelease, ContentError, type ReleaseFiles } from '../domain/content/compile.ts'
import { migrationSchema } from '../domain/content/migration-schema.ts'
import { factsSchema } from '../domain/content/schema.ts'
import type { Standard } from '../domain/content/standard.ts'
import type { GuidanceContent } from '../domain/guidance/check/types.ts'
import { compileGuidance, type GuidanceFiles } from '../domain/guidance/compile.ts'

/** The folder of this project’s content. */
export const contentFolder = join(import.meta.dirname, '../../content')

/** What is kept as releases, each kind in a folder of its name: the standard with its questions, and the guidance. */
export type Kind = 'releases' | 'guidance'

/** Releases in order: by the date of the page, then by revision as a number. */
export function listReleases(folder: string, kind: Kind = 'releases'): readonly string[] {
  const order = (id: string) => `${id.slice(0, 10)}.${(id.split('.')[1] ?? '').padStart(6, '0')}`
  return readdirSync(join(folder, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((one, other) => order(one).localeCompare(order(other)))
}

/**
 * @throws Error that names the file where it is missing or is not JSON
 */
export function readJson(folder: string, file: string): unknown {
  const path = join(folder, file)
  if (!existsSync(path))
    throw new Error(`There is no file content/${file}. Put it back, or copy it from the release before.`)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(
      `content/${file} is not JSON: ${error instanceof Error ? error.message : String(error)}. Look for a missing comma, quotation mark or bracket there.`,
    )
  }
}

/** @throws Error where a file is missing or is not JSON */
export function readRelease(folder: string, release: string): ReleaseFiles {
  const read = (name: string) => readJson(folder, `releases/${release}/${name}.json`)
  return {
    release: read('release'),
    standard: read('standard'),
    questionnaire: read('questionnaire'),
    method: read('method'),
  }
}

/** @throws Error where a file is missing or is not JSON */
export function readGuidance(folder: string, release: string): GuidanceFiles {
  const read = (name: string) => readJson(folder, `guidance/${release}/${name}.json`)
  return { release: read('release'), conditions: read('conditions'), items: read('items') }
}

/**
 * Reads and compiles a release of the guidance with the facts that it points to.
 *
 * @throws GuidanceError or ContentError with every fault of shape; Error where a file is missing or is not JSON
 */
export function readGuidanceContent(folder: string, release: string): GuidanceContent {
  return {
    guidance: compileGuidance(readGuidance(folder, release)),
    facts: parse(factsSchema, 'facts.json', readJson(folder, 'facts.json')),
  }
}

/** The names of the files in `content/migrations/`, in the order of the releases they lead from. */
export function listMigrations(folder: string): readonly string[] {
  const releases = listReleases(folder)
  const order = (file: string) => releases.indexOf(file.split('--')[0] ?? '')
  return readdirSync(join(folder, 'migrations'))
    .filter((name) => name.endsWith('.json'))
    .toSorted((one, other) => order(one) - order(other))
}

/**
 * Reads and compiles a release with all that the content check looks at.
 *
 * @throws ContentError with every fault of shape; Error where a file is missing or is not JSON
 */
export function readContent(folder: string, release: string): Content {
  const releases = listReleases(folder)
  const upTo = releases.slice(0, releases.indexOf(release) + 1)
  const compiled: Standard[] = upTo.map((id) => compileRelease(readRelease(folder, id)))
  const standard = compiled.at(-1)
  if (standard === undefined)
    throw new Error(`There is no release ‘${release}’ in content/releases. There are ${releases.join(', ')}.`)
  return {
    standard,
    facts: parse(factsSchema, 'facts.json', readJson(folder, 'facts.json')),
    releases: compiled,
    migrations: listMigrations(folder)
      .map((file) => parse(migrationSchema, `migrations/${file}`, readJson(folder, `migrations/${file}`)))
      .filter(({ to }) => releases.indexOf(to) < upTo.length),
  }
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, file: string, value: unknown): z.infer<Schema> {
  const read = z.safeParse(schema, value)
  if (read.success) return read.data
  throw new ContentError(
    read.error.issues.map(
      (issue) => `${file} at ${issue.path.map(String).join('.') || 'the top'}: ${issue.message}`,
    ),
  )
}
