/**
 * Keeps the records in the browser: each in its database soon after a change, and, when the page is hidden
 * or closed before that is done, as last words in a storage that writes at once. Of two copies the one
 * with the higher sequence is the newer. What cannot be read stays where it is, and is never written over;
 * nor is what another window of this browser has written since.
 */
import { readRecord } from '../domain/record/read.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { LoadedRecords, RecordStorage } from './record-storage.ts'

/** A database of one value a key; every call may reject where the browser refuses it. */
export type RecordDatabase = {
  readonly entries: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>
  /** Writes what comes of the stored value, undefined where there is none; nobody else writes in between. */
  readonly update: (key: string, change: (stored: unknown) => unknown) => Promise<void>
}

/** The part of localStorage that is used; every call may throw where the browser refuses it. */
export type LastWords = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export type BrowserParts = {
  readonly database: RecordDatabase
  readonly lastWords: () => LastWords
  /** Has the listener called when the page is hidden or closed. */
  readonly onHide: (listener: () => void) => void
}

/** Milliseconds from a change to its writing. A change has to be in the database within 200. */
const delay = 120
const databasePrefix = 'assessment:'
const lastWordsPrefix = 'ses-role-classifier:last-words:'

const changedElsewhere =
  'The last changes are not saved: this assessment was changed in another window of this browser. ' +
  'Load the page again to go on from there.'

/** Creates the storage over the parts of a browser. */
export function createBrowserRecords({ database, lastWords, onHide }: BrowserParts): RecordStorage {
  const unsaved = new Map<string, AssessmentRecord>()
  const unreadable = new Set<string>()
  /** The highest sequence of each record that this page has read or written. */
  const known = new Map<string, number>()
  const overtaken = new Set<string>()
  /** What a later success does not mend. */
  let standing: string | null = null
  const listeners = new Set<(problem: string | null) => void>()
  let problem: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue = Promise.resolve()

  const tell = (next: string | null) => {
    if (next === problem) return
    problem = next
    for (const listener of listeners) listener(next)
  }

  const write = async () => {
    let failure: string | null = null
    for (const record of unsaved.values()) {
      try {
        await writeOne(record)
        if (overtaken.has(record.id)) {
          standing = changedElsewhere
          unsaved.delete(record.id)
          forget(lastWords, record)
          continue
        }
        known.set(record.id, record.sequence)
        forget(lastWords, record)
        if (unsaved.get(record.id) === record) unsaved.delete(record.id)
      } catch (error) {
        failure = describeFailure(error)
      }
    }
    tell(failure ?? standing)
  }

  const writeOne = (record: AssessmentRecord) =>
    database.update(databasePrefix + record.id, (stored) => {
      if (sequenceOf(stored) <= (known.get(record.id) ?? -1)) return record
      overtaken.add(record.id)
      return stored
    })

  const writeNow = () => {
    clearTimeout(timer)
    timer = undefined
    queue = queue.then(write)
  }

  const save = (record: AssessmentRecord) => {
    if (unreadable.has(record.id)) {
      standing = 'The changes are not saved: an assessment that cannot be read is kept in their place.'
      tell(standing)
      return
    }
    if (overtaken.has(record.id)) return
    unsaved.set(record.id, record)
    // Not put off by the next change: someone who types without a pause is saved while typing.
    timer ??= setTimeout(writeNow, delay)
  }

  onHide(() => {
    if (unsaved.size === 0) return
    for (const record of unsaved.values()) {
      try {
        lastWords().setItem(lastWordsPrefix + record.id, JSON.stringify(record))
      } catch {
        // The database is still tried, below, and a failure of it is told.
      }
    }
    writeNow()
  })

  const load = async (): Promise<LoadedRecords> => {
    const records = new Map<string, AssessmentRecord>()
    const problems: string[] = []
    for (const [key, value] of await database.entries()) {
      if (typeof key !== 'string' || !key.startsWith(databasePrefix)) continue
      const read = readRecord(value)
      if (read.ok) {
        records.set(read.record.id, read.record)
        known.set(read.record.id, read.record.sequence)
      } else {
        unreadable.add(key.slice(databasePrefix.length))
        problems.push(`A stored assessment could not be opened and was left as it is. ${read.problem}`)
      }
    }
    for (const text of spoken(lastWords)) {
      const read = readText(text)
      if (!read.ok) {
        problems.push(
          `The last changes to an assessment could not be read and were left as they are. ${read.problem}`,
        )
      } else if (unreadable.has(read.record.id)) {
        continue
      } else if (read.record.sequence > (known.get(read.record.id) ?? -1)) {
        records.set(read.record.id, read.record)
        // The page that spoke them may still be writing the same.
        known.set(read.record.id, read.record.sequence)
        save(read.record)
      } else {
        forget(lastWords, records.get(read.record.id) ?? read.record)
      }
    }
    return { records: [...records.values()], problems }
  }

  return {
    load,
    save,
    onProblem: (listener) => {
      listeners.add(listener)
    },
  }
}

/** Every last word that is kept. Where the storage is refused there are none. */
function spoken(lastWords: () => LastWords): string[] {
  try {
    const storage = lastWords()
    return Array.from({ length: storage.length }, (_, index) => storage.key(index))
      .filter((key) => key !== null)
      .filter((key) => key.startsWith(lastWordsPrefix))
      .map((key) => storage.getItem(key) ?? '')
  } catch {
    return []
  }
}

/** The sequence of what the database holds; below every record where it holds none. */
function sequenceOf(stored: unknown): number {
  const hasSequence = typeof stored === 'object' && stored !== null && 'sequence' in stored
  return hasSequence && typeof stored.sequence === 'number' ? stored.sequence : -1
}

function readText(text: string): ReturnType<typeof readRecord> {
  try {
    return readRecord(JSON.parse(text))
  } catch {
    return { ok: false, problem: 'The text is not whole.' }
  }
}

/** Removes last words that the database has caught up with. */
function forget(lastWords: () => LastWords, saved: AssessmentRecord): void {
  try {
    const key = lastWordsPrefix + saved.id
    const text = lastWords().getItem(key)
    if (text === null) return
    const read = readText(text)
    if (read.ok && read.record.sequence <= saved.sequence) lastWords().removeItem(key)
  } catch {
    // What stays behind is older than the database, and loses when both are read.
  }
}

function describeFailure(error: unknown): string {
  const isFull =
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError'
  const what = isFull
    ? 'The last changes are not saved: the storage of this browser is full.'
    : 'The last changes are not saved: this browser refuses to store them.'
  return `${what} They are kept while this page stays open. Saving is tried again with the next change.`
}
