/** What the storage asks of a database: a few tables of one value a key, and transactions over all of them. */

/**
 * `records`: as saved. `rows`: a line of the register for each, made anew where it is missing. `bin`: what was
 * deleted. `files`: what was last saved to a file, and when. `handles`: the files themselves, where a browser
 * lets the app write to them again.
 */
export const tableNames = ['records', 'rows', 'bin', 'files', 'handles'] as const

export type TableName = (typeof tableNames)[number]

/** Makes one of something for each table. */
export function forEachTable<Made>(make: (name: TableName) => Made): Record<TableName, Made> {
  return {
    records: make('records'),
    rows: make('rows'),
    bin: make('bin'),
    files: make('files'),
    handles: make('handles'),
  }
}

export type Table = {
  readonly get: (key: string) => Promise<unknown>
  readonly all: () => Promise<readonly unknown[]>
  readonly keys: () => Promise<readonly string[]>
  readonly put: (key: string, value: unknown) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  readonly clear: () => Promise<void>
}

export type Tables = Readonly<Record<TableName, Table>>

/** Work on the tables. It may wait for them and for nothing else: a browser ends a transaction that asks for nothing. */
type Work<Result> = (tables: Tables) => Promise<Result>

/** Either call rejects where the browser refuses it. */
export type Database = {
  readonly read: <Result>(work: Work<Result>) => Promise<Result>
  /** All of what the work writes is kept, or, where anything fails, nothing of it. Nobody else writes in between. */
  readonly write: <Result>(work: Work<Result>) => Promise<Result>
  /** Removes the database with all its tables, whatever state or version it is of. */
  readonly erase: () => Promise<void>
}

const recordPrefix = 'assessment:'

/** The key of a record in its table. */
export function recordKey(id: string): string {
  return recordPrefix + id
}

/** The identifier in a key of the table of records; null for a key that is not one of a record. */
export function idOfKey(key: string): string | null {
  return key.startsWith(recordPrefix) ? key.slice(recordPrefix.length) : null
}
