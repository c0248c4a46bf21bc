/** The way from an earlier release to a later one: every migration between them, with the release it leads to. */
import * as z from 'zod/mini'
import { type Migration, migrationSchema } from '../domain/content/migration-schema.ts'
import type { MoveStep } from '../domain/record/move-parts.ts'
import { loadRelease, newestRelease } from './releases.ts'

const known = new Map<string, Promise<readonly MoveStep[]>>()

/**
 * Loads the steps from a release to the newest; the same for every call.
 *
 * @returns none where the release is the newest
 * @throws z.core.$ZodError where a file is not of the shape of a migration; see `loadRelease` for the releases
 */
export function loadMoveSteps(from: string): Promise<readonly MoveStep[]> {
  let steps = known.get(from)
  if (!steps) {
    steps = load(from)
    known.set(from, steps)
    // A chunk that did not arrive may arrive the next time.
    steps.catch(() => known.delete(from))
  }
  return steps
}

/** Every migration between the releases that the app holds, oldest first. */
export async function loadMigrations(): Promise<readonly Migration[]> {
  const { migrationFiles } = await import('./migration-files.ts')
  return z.parse(z.array(migrationSchema), migrationFiles)
}

async function load(from: string): Promise<readonly MoveStep[]> {
  if (from === newestRelease) return []
  const migrations = await loadMigrations()
  const first = migrations.findIndex((migration) => migration.from === from)
  return Promise.all(
    migrations
      .slice(first === -1 ? migrations.length : first)
      .map(async (migration) => ({ migration, to: await loadRelease(migration.to) })),
  )
}
