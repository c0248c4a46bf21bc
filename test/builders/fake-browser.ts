/** The parts of a browser that keep records, in memory: they can be slow, full or refused, and have other windows. */
import type { BrowserParts, Channel } from '../../src/storage/browser-records.ts'
import type { Database } from '../../src/storage/database.ts'
import { type Contents, createMemoryDatabase, emptyContents } from '../../src/storage/memory-database.ts'
import { createMemoryTexts } from '../../src/storage/memory-texts.ts'
import type { News } from '../../src/storage/record-storage.ts'
import { start } from './record.ts'

export type FakeBrowser = BrowserParts & {
  /** What the database holds. */
  readonly kept: Contents
  /** What the storage of last words holds. */
  readonly words: Map<string, string>
  /** Every record that was written, in order. */
  readonly writes: unknown[]
  /** Another window over the same database and last words, which hears of this one and is heard by it. */
  readonly openWindow: () => BrowserParts
  /** Hides every window. */
  readonly hide: () => void
  readonly slowDown: (milliseconds: number) => void
  /** Null: no more. `at`: only from so many writes to a table within a transaction on, so that it stops half-way. */
  readonly refuseWith: (error: Error | null, at?: number) => void
  readonly refuseWords: () => void
}

type From = {
  /** Records by the keys they are kept under. */
  readonly kept?: readonly (readonly [string, unknown])[]
  readonly words?: Map<string, string>
  /** All that a database holds, in place of `kept`. */
  readonly contents?: Contents
  readonly now?: () => string
}

export function fakeBrowser(from: From = {}): FakeBrowser {
  const kept: Contents = from.contents ?? { ...emptyContents(), records: new Map(from.kept) }
  const words = new Map(from.words)
  const writes: unknown[] = []
  const hidden: (() => void)[] = []
  const memory = createMemoryDatabase(kept)
  const texts = createMemoryTexts(words)
  let wait = 0
  let refusal: { readonly error: Error; readonly at: number } | null = null
  let wordsRefused = false

  const check = (writesBefore: number) => {
    if (refusal && writesBefore >= refusal.at) throw refusal.error
  }

  const database: Database = {
    read: async (work) => {
      check(0)
      return memory.read(work)
    },
    write: async (work) => {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      check(0)
      return memory.write((tables) => {
        let count = 0
        const { records } = tables
        return work({
          ...tables,
          records: {
            ...records,
            put: async (key, value) => {
              check(count++)
              writes.push(value)
              await records.put(key, value)
            },
          },
        })
      })
    },
    erase: async () => {
      check(0)
      return memory.erase()
    },
  }

  const parts = (channel: Channel, onHide: BrowserParts['onHide']): BrowserParts => ({
    database,
    lastWords: () => {
      if (wordsRefused) throw new DOMException('refused', 'SecurityError')
      return texts
    },
    channel,
    onHide,
    now: from.now ?? (() => start),
  })
  const windows = connectedWindows()
  const onHide: BrowserParts['onHide'] = (listener) => void hidden.push(listener)

  return {
    ...parts(windows(), onHide),
    kept,
    words,
    writes,
    openWindow: () => parts(windows(), onHide),
    hide: () => {
      for (const listener of hidden) listener()
    },
    slowDown: (milliseconds) => {
      wait = milliseconds
    },
    refuseWith: (error, at = 0) => {
      refusal = error && { error, at }
    },
    refuseWords: () => {
      wordsRefused = true
    },
  }
}

/** Makes a channel for one window after the other: each hears all others, and not itself. */
function connectedWindows(): () => Channel {
  const listeners: ((news: News) => void)[][] = []
  return () => {
    const own: ((news: News) => void)[] = []
    listeners.push(own)
    return {
      post: (news) => {
        for (const others of listeners) if (others !== own) for (const hear of others) hear(news)
      },
      listen: (hear) => void own.push(hear),
    }
  }
}
