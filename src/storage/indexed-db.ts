/** The browser’s own database. */
import { promisifyRequest } from 'idb-keyval'
import { type Database, forEachTable, type Table, tableNames, type Tables } from './database.ts'

const name = 'ses-role-classifier'

/** 1: the records alone. 2: the other tables. An older app that finds a newer database is refused by the browser. */
const version = 2

/** Opens nothing yet: the first call does, and rejects where the browser has no database or refuses it. */
export function openIndexedDb(): Database {
  let opening: Promise<IDBDatabase> | undefined

  const open = (): Promise<IDBDatabase> => {
    opening ??= openNow(() => (opening = undefined))
    return opening
  }

  const transact = async <Result>(
    mode: 'readonly' | 'readwrite',
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> => {
    const database = await open()
    // Strict: what is said to be kept is on the disk, also where the browser is killed the moment after.
    const transaction = database.transaction(tableNames, mode, { durability: 'strict' })
    const finished = finish(transaction)
    try {
      const result = await work(tablesOf(transaction))
      await finished
      return result
    } catch (error) {
      abort(transaction)
      throw error
    }
  }

  return {
    read: (work) => transact('readonly', work),
    write: (work) => transact('readwrite', work),
    erase,
  }
}

/** The open connections, this window’s too, are told that the version changes, and let go. */
function erase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new DOMException('Not erased.', 'UnknownError'))
    request.onblocked = () => reject(new DOMException('An older version holds the database.', 'BlockedError'))
  })
}

/** @param forget called when the connection is gone, or never came about, so that the next call opens another */
function openNow(forget: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      forget()
      reject(error)
    }
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      const missing = tableNames.filter((table) => !request.result.objectStoreNames.contains(table))
      for (const table of missing) request.result.createObjectStore(table)
    }
    request.onsuccess = () => {
      const database = request.result
      database.onclose = forget
      // A newer version of the app in another window wants to change the tables: it is not kept waiting.
      database.onversionchange = () => {
        database.close()
        forget()
      }
      resolve(database)
    }
    request.onerror = () => fail(request.error)
    request.onblocked = () => fail(new DOMException('An older version holds the database.', 'BlockedError'))
  })
}

/** Resolves when everything is written, and rejects when everything is taken back. */
function finish(transaction: IDBTransaction): Promise<void> {
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Taken back.', 'AbortError'))
  })
  // Where the work itself fails, its error is the one that is told.
  finished.catch(() => undefined)
  return finished
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
}

function tablesOf(transaction: IDBTransaction): Tables {
  return forEachTable((table) => tableOf(() => transaction.objectStore(table)))
}

function tableOf(store: () => IDBObjectStore): Table {
  return {
    get: (key) => promisifyRequest<unknown>(store().get(key)),
    all: () => promisifyRequest<unknown[]>(store().getAll()),
    keys: async () => (await promisifyRequest(store().getAllKeys())).filter((key) => typeof key === 'string'),
    put: async (key, value) => void (await promisifyRequest(store().put(value, key))),
    remove: (key) => promisifyRequest(store().delete(key)),
    clear: () => promisifyRequest(store().clear()),
  }
}
