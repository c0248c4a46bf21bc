/**
 * Keeps the records in the browser: each in its database soon after a change, and, when the page is hidden
 * or closed before that is done, as last words in a storage that writes at once. Of two copies the one
 * with the higher sequence is the newer; what the clock says decides nothing. What cannot be read stays where it
 * is, and is never written over; nor is what another window of this browser has written since.
 */
import type { ReadRecord } from '../domain/record/read.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { type Database, idOfKey, recordKey } from './database.ts'
import { describeSaveFailure } from './failure.ts'
import { forget, type LastWords, leave } from './last-words.ts'
import { loadRecords } from './load-records.ts'
import { readStored } from './read-stored.ts'
import type { Loaded, News, RecordStorage } from './record-storage.ts'
import { isRow, type Row, rowOf } from './row.ts'
import { viewBetween, withView } from './view-between.ts'

/** Where the windows of this browser hear of each other. */
export type Channel = {
  readonly post: (news: News) => void
  readonly listen: (hear: (news: News) => void) => void
}

export type BrowserParts = {
  readonly database: Database
  readonly lastWords: () => LastWords
  readonly channel: Channel
  /** Has the listener called when the page is hidden or closed. */
  readonly onHide: (listener: () => void) => void
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Milliseconds from a change to its writing. A change has to be in the database within 200. */
const delay = 120

const inTheirPlace = 'The changes are not saved: an assessment that cannot be read is kept in their place.'

/** Creates the storage over the parts of a browser. */
export function createBrowserRecords({
  database,
  lastWords,
  channel,
  onHide,
  now,
}: BrowserParts): RecordStorage {
  const unsaved = new Map<string, AssessmentRecord>()
  const unreadable = new Set<string>()
  /** What this page has last read or written of each record that it works on; null where that is nothing. */
  const known = new Map<string, AssessmentRecord | null>()
  const overtaken = new Set<string>()
  /** Those of the unreadable that were changed here: a later success of others does not mend that. */
  const refused = new Set<string>()
  const hearProblem = new Set<(problem: string | null) => void>()
  const hearNews = new Set<(news: News, isOvertaken: boolean) => void>()
  let problem: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue = Promise.resolve()

  const tellProblem = (next: string | null) => {
    if (next === problem) return
    problem = next
    for (const listener of hearProblem) listener(next)
  }

  const pass = (news: News) => {
    const isOvertaken =
      news.kind === 'saved' && known.has(news.row.id) && isNewer(news.row) && !takeOver(news)
    if (isOvertaken) {
      overtaken.add(news.row.id)
      unsaved.delete(news.row.id)
      forget(lastWords, { id: news.row.id, sequence: Infinity })
    }
    // What is written here from now on stands on nothing.
    if (news.kind === 'removed' && known.has(news.id)) known.set(news.id, null)
    if (news.kind === 'erased') unsaved.clear()
    for (const listener of hearNews) listener(news, isOvertaken)
  }

  /** Whether a line is of more than this page knows of a record. */
  const isNewer = ({ id, sequence }: Row) => sequence > (known.get(id)?.sequence ?? -1)

  /**
   * Takes over a view of what this page knows; false where there is more to it, or more than a view is unsaved here. Of
   * two views at once the one that was kept first stands for both.
   */
  const takeOver = ({ row, view }: Extract<News, { kind: 'saved' }>): boolean => {
    const before = known.get(row.id)
    const mine = unsaved.get(row.id)
    if (!before || view?.after !== before.sequence) return false
    if (mine !== undefined && viewBetween(before, mine) === null) return false
    unsaved.delete(row.id)
    known.set(row.id, withView(before, view, row))
    return true
  }

  const write = async () => {
    let failure: string | null = null
    for (const record of unsaved.values()) {
      try {
        const newer = await writeOne(record)
        const before = known.get(record.id)
        const view = before ? viewBetween(before, record) : null
        // Whether a view that came second was overtaken, the news of the other window tells, or the next change.
        if (newer !== null && view === null) {
          pass({ kind: 'saved', row: newer })
          continue
        }
        forget(lastWords, record)
        if (unsaved.get(record.id) === record) unsaved.delete(record.id)
        if (newer !== null) continue
        known.set(record.id, record)
        channel.post({ kind: 'saved', row: rowOf(record), ...(view && { view }) })
      } catch (error) {
        failure = describeSaveFailure(error)
      }
    }
    tellProblem(failure ?? (refused.size > 0 ? inTheirPlace : null))
  }

  /** Gives the line of what another window has written since, which then stays; null where this was written. */
  const writeOne = (record: AssessmentRecord): Promise<Row | null> =>
    database.write(async ({ records, rows }) => {
      const stored = await rows.get(record.id)
      if (isRow(stored) && isNewer(stored)) return stored
      await records.put(recordKey(record.id), record)
      await rows.put(record.id, rowOf(record))
      return null
    })

  const writeNow = () => {
    clearTimeout(timer)
    timer = undefined
    queue = queue.then(write)
  }

  const save = (record: AssessmentRecord) => {
    if (unreadable.has(record.id)) {
      refused.add(record.id)
      tellProblem(inTheirPlace)
      return
    }
    if (overtaken.has(record.id)) return
    unsaved.set(record.id, record)
    if (!known.has(record.id)) known.set(record.id, null)
    // Not put off by the next change: someone who types without a pause is saved while typing.
    timer ??= setTimeout(writeNow, delay)
  }

  onHide(() => {
    if (unsaved.size === 0) return
    for (const record of unsaved.values()) leave(lastWords, record)
    // The database is tried as well, and a failure of it is told.
    writeNow()
  })

  channel.listen(pass)

  const load = async (): Promise<Loaded> => {
    const loaded = await loadRecords(database, lastWords, now())
    for (const { key } of loaded.damaged) unreadable.add(idOfKey(key) ?? key)
    for (const record of loaded.records) {
      // The page that left it may still be writing the same.
      known.set(record.id, record)
      save(record)
    }
    return loaded
  }

  const read = async (id: string): Promise<ReadRecord> => {
    const value = await database.read(({ records }) => records.get(recordKey(id)))
    if (value === undefined) return { ok: false, problem: 'It is no longer kept in this browser.' }
    const result = await readStored(value)
    if (result.ok) {
      known.set(id, result.record)
      overtaken.delete(id)
      unblock(id)
      return result
    }
    unreadable.add(id)
    // Without its line it is read, and told of, at every start.
    await database.write(({ rows }) => rows.remove(id)).catch(() => undefined)
    return result
  }

  const tell = (news: News) => {
    channel.post(news)
    if (news.kind === 'saved') leaveAlone(news.row.id)
    if (news.kind === 'removed') leaveAlone(news.id)
    if (news.kind === 'erased') for (const id of known.keys()) leaveAlone(id)
  }

  /** Forgets what this page worked on: it is to be read again before it can be saved. */
  const leaveAlone = (id: string) => {
    unsaved.delete(id)
    known.delete(id)
    overtaken.delete(id)
    unblock(id)
  }

  /** What could not be read is gone: something that reads is in its place, or nothing is. */
  const unblock = (id: string) => {
    unreadable.delete(id)
    if (refused.delete(id)) writeNow()
  }

  return {
    load,
    read,
    save,
    settled: () => {
      writeNow()
      return queue
    },
    onProblem: (listener) => void hearProblem.add(listener),
    onNews: (listener) => void hearNews.add(listener),
    tell,
  }
}
