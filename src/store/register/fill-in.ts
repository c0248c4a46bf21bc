/** Finds what the register says of each record beyond its own fields, for those lines that do not have it yet. */
import { appVersion } from '../../content/app-version.ts'
import { proofOf } from '../../domain/record/record-file.ts'
import { summaryOf } from '../../domain/record/summary.ts'
import { writeRows } from '../../storage/shelf.ts'
import { type Row, rowOf } from '../../storage/row.ts'
import type { Stores } from '../context.tsx'
import { findRecords } from '../find-records.ts'

/** How many records are read at once: so few that typing never waits for them. */
const atOnce = 20

/**
 * Fills in the lines, a few at a time. A line whose record does not read, or is of a release that the app does not
 * hold, stays as it is: the assessment itself says why when it is opened.
 *
 * @param ids which; all where none are given, also those that come to be listed meanwhile
 */
export async function fillIn(stores: Stores, ids?: readonly string[]): Promise<void> {
  const tried = new Set<string>()
  const next = () =>
    Object.values(stores.assessments.getState().rows)
      .filter(({ id, found }) => found?.appVersion !== appVersion && !tried.has(id))
      .filter(({ id }) => ids?.includes(id) ?? true)
      .slice(0, atOnce)
      .map(({ id }) => id)
  for (let open = next(); open.length > 0; open = next()) {
    for (const id of open) tried.add(id)
    await fillInNow(stores, open)
  }
}

async function fillInNow(stores: Stores, ids: readonly string[]): Promise<void> {
  const { assessments, parts } = stores
  const records = await findRecords(stores, ids).catch(() => [])
  const filled: Row[] = []
  for (const record of records) {
    const standard = await parts.loadRelease(record.release).catch(() => null)
    if (standard === null) continue
    const found = { appVersion, summary: summaryOf(standard, record), proof: proofOf(record) }
    filled.push({ ...rowOf(record), found })
  }
  if (filled.length === 0) return
  assessments.setState(({ rows }) => ({
    rows: {
      ...rows,
      ...Object.fromEntries(
        filled.filter(({ id, sequence }) => rows[id]?.sequence === sequence).map((row) => [row.id, row]),
      ),
    },
  }))
  // Lines are made anew where they are missing: nothing is lost where they cannot be kept.
  await writeRows(parts.database, filled).catch(() => undefined)
}
