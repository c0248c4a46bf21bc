/** What is different between a release and the one before it, and how answers are carried over. */
import type { Migration } from '../domain/content/migration-schema.ts'
import { type Difference, releaseDifferences } from '../domain/content/release-differences.ts'
import { loadMigrations } from './migrations.ts'
import { loadFiles } from './releases.ts'

export type ReleaseChange = {
  readonly differences: readonly Difference[]
  readonly migration: Migration | undefined
}

const known = new Map<string, Promise<ReleaseChange>>()

/** Compares 2 releases that the app holds; the same for every call. */
export function loadReleaseDifferences(from: string, to: string): Promise<ReleaseChange> {
  const pair = `${from}--${to}`
  let change = known.get(pair)
  if (!change) {
    change = compare(from, to)
    known.set(pair, change)
    // A chunk that did not arrive may arrive the next time.
    change.catch(() => known.delete(pair))
  }
  return change
}

async function compare(from: string, to: string): Promise<ReleaseChange> {
  const [before, after, migrations] = await Promise.all([loadFiles(from), loadFiles(to), loadMigrations()])
  return {
    differences: releaseDifferences(before, after),
    migration: migrations.find((migration) => migration.from === from && migration.to === to),
  }
}
