/**
 * From the earlier versions of the format to the one that this app writes: small, ordered, without gaps, and
 * never taken back. A file of every version is kept in `test/released/` and read by the tests.
 */

/** A record of an earlier version as it was parsed: nothing about its fields is known but that it is an object. */
export type Stored = Readonly<Record<string, unknown>>

/** Each takes a record from the version that is its place in the list, counted from 1, to the next. */
const migrations: readonly ((record: Stored) => Stored)[] = [toVersion2]

/** Brings a record of an earlier version to the present one. One of the present version is given back as it is. */
export function migrateRecord(record: Stored, version: number): Stored {
  return migrations.slice(version - 1).reduce((migrated, migrate) => migrate(migrated), record)
}

/** Evidence, reviews and the steps to a decision get their places. */
function toVersion2(record: Stored): Stored {
  return { ...record, version: 2, sources: [], dutyTies: [], reviews: [], acts: [] }
}
