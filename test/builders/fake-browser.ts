/** The parts of a browser that keep records, in memory: they can be slow, full or refused. */
import type { BrowserParts, LastWords } from '../../src/storage/browser-records.ts'

export type FakeBrowser = BrowserParts & {
  /** What the database holds. */
  readonly kept: Map<unknown, unknown>
  /** What the storage of last words holds. */
  readonly words: Map<string, string>
  /** Every value that was written, in order. */
  readonly writes: unknown[]
  readonly hide: () => void
  readonly slowDown: (milliseconds: number) => void
  readonly refuseWith: (error: Error | null) => void
  readonly refuseWords: () => void
}

export function fakeBrowser(
  from: { kept?: readonly (readonly [unknown, unknown])[]; words?: Map<string, string> } = {},
): FakeBrowser {
  const kept = new Map(from.kept)
  const words = new Map(from.words)
  const writes: unknown[] = []
  const hidden: (() => void)[] = []
  let wait = 0
  let refusal: Error | null = null
  let wordsRefused = false

  const lastWords: LastWords = {
    get length() {
      return words.size
    },
    key: (index) => [...words.keys()][index] ?? null,
    getItem: (key) => words.get(key) ?? null,
    setItem: (key, value) => {
      words.set(key, value)
    },
    removeItem: (key) => {
      words.delete(key)
    },
  }

  return {
    kept,
    words,
    writes,
    database: {
      entries: async () => {
        if (refusal) throw refusal
        return [...kept.entries()]
      },
      update: async (key, change) => {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
        if (refusal) throw refusal
        const value = change(kept.get(key))
        writes.push(value)
        kept.set(key, value)
      },
    },
    lastWords: () => {
      if (wordsRefused) throw new DOMException('refused', 'SecurityError')
      return lastWords
    },
    onHide: (listener) => {
      hidden.push(listener)
    },
    hide: () => {
      for (const listener of hidden) listener()
    },
    slowDown: (milliseconds) => {
      wait = milliseconds
    },
    refuseWith: (error) => {
      refusal = error
    },
    refuseWords: () => {
      wordsRefused = true
    },
  }
}
