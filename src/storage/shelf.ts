/**
 * What the register does with the kept records, each in one go: all of it is done, or nothing is. What is replaced or
 * deleted goes to the bin.
 */
import { findLastWords, type LastWords } from './last-words.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { binKey, isBinKey } from './bin-key.ts'
import { type Database, idOfKey, recordKey, type Tables } from './database.ts'
import { forgetFiles } from './filing.ts'
import { readStored } from './read-stored.ts'
import { isRow, type Row, rowOf } from './row.ts'

/** A deleted record, by its key in the bin; or why it does not read. */
export type Binned =
  | { readonly key: string; readonly record: AssessmentRecord }
  | { readonly key: string; readonly record: null; readonly problem: string }

/**
 * Puts records in their places.
 *
 * @returns their lines. A record that takes the place of another counts on from it, so that a window which has the
 *   other open knows that it was overtaken
 */
export function place(
  database: Database,
  records: readonly AssessmentRecord[],
  when: string,
): Promise<readonly Row[]> {
  return database.write((tables) => placeIn(tables, records, when))
}

async function placeIn(
  tables: Tables,
  records: readonly AssessmentRecord[],
  when: string,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const record of records) {
    const replaced = await moveToBin(tables, record.id, when)
    const placed = { ...record, sequence: Math.max(record.sequence, replaced + 1) }
    const row = rowOf(placed)
    await tables.records.put(recordKey(record.id), placed)
    await tables.rows.put(record.id, row)
    rows.push(row)
  }
  return rows
}

/** Deletes records. @returns their keys in the bin */
export function remove(database: Database, ids: readonly string[], when: string): Promise<readonly string[]> {
  return database.write(async (tables) => {
    const before = new Set(await tables.bin.keys())
    for (const id of ids) await moveToBin(tables, id, when)
    return (await tables.bin.keys()).filter((key) => !before.has(key))
  })
}

/** @returns the count of changes of what was moved; -1 where there was nothing */
async function moveToBin({ records, rows, bin }: Tables, id: string, when: string): Promise<number> {
  const stored = await records.get(recordKey(id))
  if (stored === undefined) return -1
  const row = await rows.get(id)
  let key = binKey(when, id)
  // Twice in a millisecond, by a program or by a clock that was put back.
  while ((await bin.get(key)) !== undefined) key += '+'
  await bin.put(key, stored)
  await records.remove(recordKey(id))
  await rows.remove(id)
  return isRow(row) ? row.sequence : -1
}

/** What is in the bin, last deleted first. */
export async function readBin(database: Database): Promise<readonly Binned[]> {
  const kept = await database.read(async ({ bin }) => {
    const keys = await bin.keys()
    return Promise.all(keys.map(async (key) => ({ key, value: await bin.get(key) })))
  })
  const binned = await Promise.all(
    kept.map(async ({ key, value }): Promise<Binned> => {
      const read = await readStored(value)
      return read.ok ? { key, record: read.record } : { key, record: null, problem: read.problem }
    }),
  )
  return binned.toSorted((one, other) => other.key.localeCompare(one.key))
}

/** Takes records back out of the bin, but for what does not read. What stands in their places by now goes into it. */
export async function putBack(
  database: Database,
  keys: readonly string[],
  when: string,
): Promise<readonly Row[]> {
  const binned = (await readBin(database))
    .filter(({ key }) => keys.includes(key))
    .filter((each) => each.record !== null)
  return database.write(async (tables) => {
    for (const { key } of binned) await tables.bin.remove(key)
    return placeIn(
      tables,
      binned.map(({ record }) => record),
      when,
    )
  })
}

/** Deletes for good. @returns the identifiers of what had files, which are forgotten with it */
export function emptyBin(database: Database, keys: readonly string[]): Promise<readonly string[]> {
  return database.write(async (tables) => {
    for (const key of keys) await tables.bin.remove(key)
    return forgetFiles(tables)
  })
}

/** Reads records. One that is not there, or does not read, is left out. */
export async function readRecords(
  database: Database,
  ids: readonly string[],
): Promise<readonly AssessmentRecord[]> {
  const values = await database.read(({ records }) =>
    Promise.all(ids.map((id) => records.get(recordKey(id)))),
  )
  const reads = await Promise.all(values.map(readStored))
  return reads.flatMap((read) => (read.ok ? [read.record] : []))
}

/** Writes lines anew, but for records that were changed since the lines were made. */
export function writeRows(database: Database, rows: readonly Row[]): Promise<void> {
  return database.write(async (tables) => {
    for (const row of rows) {
      const stored = await tables.rows.get(row.id)
      if (isRow(stored) && stored.sequence === row.sequence) await tables.rows.put(row.id, row)
    }
  })
}

/** The table that a key is of; null for a key of the last words. */
function tableOfKey(key: string): 'records' | 'bin' | null {
  if (isBinKey(key)) return 'bin'
  return idOfKey(key) === null ? null : 'records'
}

/** What is stored under a key of the records, of the bin or of the last words, as text, whatever it is. */
export async function readRaw(database: Database, texts: () => LastWords, key: string): Promise<string> {
  const table = tableOfKey(key)
  if (table === null) return texts().getItem(key) ?? ''
  return JSON.stringify(await database.read((tables) => tables[table].get(key)), null, 2)
}

/**
 * Deletes for good what `readRaw` gives, but for what reads by now: another window may have put it there since.
 *
 * @returns the identifiers of what had files, which are forgotten with it; null where it was not deleted
 */
export async function removeRaw(
  database: Database,
  texts: () => LastWords,
  key: string,
): Promise<readonly string[] | null> {
  const table = tableOfKey(key)
  const value =
    table === null
      ? findLastWords(texts).find((each) => each.key === key)?.value
      : await database.read((tables) => tables[table].get(key))
  if ((await readStored(value)).ok) return null
  if (table !== null) {
    return database.write(async (tables) => {
      await tables[table].remove(key)
      return forgetFiles(tables)
    })
  }
  texts().removeItem(key)
  return []
}
