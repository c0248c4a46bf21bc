/** Reads what a browser keeps, at the start of the app: the lines of the register, and only those records that it must. */
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { isPastTerm } from './bin-key.ts'
import { type Database, idOfKey, recordKey } from './database.ts'
import { forgetFiles } from './filing.ts'
import { findLastWords, forget, type LastWords } from './last-words.ts'
import { readStored } from './read-stored.ts'
import { type Damaged, isFiled, type Loaded } from './record-storage.ts'
import { isRow, type Row, rowOf } from './row.ts'

/**
 * `records` are those of the last words that are newer than what the database holds, and are to be saved.
 * Rejects where the database cannot be read.
 */
export async function loadRecords(
  database: Database,
  lastWords: () => LastWords,
  now: string,
): Promise<Loaded> {
  const kept = await database.read(async ({ records, rows, bin, files }) => ({
    ids: (await records.keys()).map(idOfKey).filter((id) => id !== null),
    rows: (await rows.all()).filter(isRow),
    bin: await bin.keys(),
    filed: (await files.all()).filter(isFiled),
  }))
  const listed = new Set(kept.rows.map(({ id }) => id))
  const found = await listAnew(
    database,
    kept.ids.filter((id) => !listed.has(id)),
  )
  await write(
    database,
    found.rows,
    kept.bin.filter((key) => isPastTerm(key, now)),
  )
  const rows = [...kept.rows, ...found.rows]
  const words = await sortLastWords(lastWords, rows, found.damaged)
  return { rows, records: words.newer, damaged: [...found.damaged, ...words.damaged], filed: kept.filed }
}

/** Makes the lines that are missing: of records that an earlier version of the app kept. */
async function listAnew(
  database: Database,
  ids: readonly string[],
): Promise<{ rows: readonly Row[]; damaged: readonly Damaged[] }> {
  if (ids.length === 0) return { rows: [], damaged: [] }
  const values = await database.read(({ records }) =>
    Promise.all(ids.map((id) => records.get(recordKey(id)))),
  )
  const reads = await Promise.all(
    ids.map(async (id, index) => ({ key: recordKey(id), read: await readStored(values[index]) })),
  )
  return {
    rows: reads.flatMap(({ read }) => (read.ok ? [rowOf(read.record)] : [])),
    damaged: reads.flatMap(({ key, read }) => (read.ok ? [] : [{ key, problem: read.problem }])),
  }
}

/** Writes the new lines, and drops what has been in the bin for its term. What fails is done the next time. */
async function write(database: Database, rows: readonly Row[], past: readonly string[]): Promise<void> {
  if (rows.length + past.length === 0) return
  await database
    .write(async (tables) => {
      for (const row of rows) await tables.rows.put(row.id, row)
      for (const key of past) await tables.bin.remove(key)
      if (past.length > 0) await forgetFiles(tables)
    })
    .catch(() => undefined)
}

async function sortLastWords(
  lastWords: () => LastWords,
  rows: readonly Row[],
  damagedRecords: readonly Damaged[],
): Promise<{ newer: readonly AssessmentRecord[]; damaged: readonly Damaged[] }> {
  const sequences = new Map(rows.map(({ id, sequence }) => [id, sequence]))
  const newer: AssessmentRecord[] = []
  const damaged: Damaged[] = []
  for (const { key, value } of findLastWords(lastWords)) {
    const read = await readStored(value)
    if (!read.ok) {
      damaged.push({ key, problem: read.problem })
      continue
    }
    const { record } = read
    // Nothing is written over a record that cannot be read.
    if (damagedRecords.some((each) => each.key === recordKey(record.id))) continue
    const sequence = sequences.get(record.id) ?? -1
    if (record.sequence > sequence) newer.push(record)
    else forget(lastWords, { id: record.id, sequence })
  }
  return { newer, damaged }
}
