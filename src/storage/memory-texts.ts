/** What localStorage is to the app, in memory. */
import type { LastWords } from './last-words.ts'

/** @param kept what it holds at first; changed in place */
export function createMemoryTexts(kept: Map<string, string> = new Map()): LastWords {
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
