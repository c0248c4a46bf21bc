/** The last words of a page that is hidden or closed, in a storage that writes at once. */
import type { AssessmentRecord } from '../domain/record/schema.ts'

/** The part of localStorage that is used; every call may throw where the browser refuses it. */
export type LastWords = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

const prefix = 'ses-role-classifier:last-words:'

/** Leaves a record behind. What cannot be left is lost only if the database refuses it as well, which is told. */
export function leave(lastWords: () => LastWords, record: AssessmentRecord): void {
  try {
    lastWords().setItem(prefix + record.id, JSON.stringify(record))
  } catch {
    // Full or refused.
  }
}

/** All that was left, by its key: nothing is known of the values. Where the storage is refused there are none. */
export function findLastWords(lastWords: () => LastWords): readonly { key: string; value: unknown }[] {
  try {
    const storage = lastWords()
    return Array.from({ length: storage.length }, (_, index) => storage.key(index))
      .filter((key) => key !== null)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ key, value: parse(storage.getItem(key) ?? '') }))
  } catch {
    return []
  }
}

/** Removes what was left of a record, up to a sequence that the database has caught up with. */
export function forget(lastWords: () => LastWords, { id, sequence }: { id: string; sequence: number }): void {
  try {
    const key = prefix + id
    const left = sequenceOf(parse(lastWords().getItem(key) ?? ''))
    if (left !== null && left <= sequence) lastWords().removeItem(key)
  } catch {
    // What stays behind is older than the database, and loses when both are read.
  }
}

/** A text that is not whole becomes a value that is no record. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sequenceOf(value: unknown): number | null {
  const hasSequence = typeof value === 'object' && value !== null && 'sequence' in value
  return hasSequence && typeof value.sequence === 'number' ? value.sequence : null
}
