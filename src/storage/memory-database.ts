/** A database in memory: for the page of all screens, which keeps nothing, and for tests. */
import {
  type Database,
  forEachTable,
  type Table,
  type TableName,
  tableNames,
  type Tables,
} from './database.ts'

export type Contents = Record<TableName, Map<string, unknown>>

/** @param kept what it holds at first; changed in place, so that it always tells what it holds now */
export function createMemoryDatabase(kept: Contents = emptyContents()): Database {
  let queue: Promise<unknown> = Promise.resolve()

  const write = async <Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> => {
    const draft = copyOf(kept)
    const result = await work(tablesOf(draft))
    for (const name of tableNames) {
      kept[name].clear()
      for (const [key, value] of draft[name]) kept[name].set(key, value)
    }
    return result
  }

  return {
    read: (work) => work(tablesOf(copyOf(kept))),
    write: (work) => {
      const written = queue.then(() => write(work))
      queue = written.catch(() => undefined)
      return written
    },
    erase: async () => {
      for (const name of tableNames) kept[name].clear()
    },
  }
}

export function emptyContents(): Contents {
  return forEachTable(() => new Map<string, unknown>())
}

function copyOf(kept: Contents): Contents {
  return forEachTable((name) => new Map(kept[name]))
}

function tablesOf(contents: Contents): Tables {
  return forEachTable((name) => tableOf(contents[name]))
}

function tableOf(values: Map<string, unknown>): Table {
  return {
    get: async (key) => values.get(key),
    all: async () => [...values.values()],
    keys: async () => [...values.keys()],
    put: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
    clear: async () => values.clear(),
  }
}
