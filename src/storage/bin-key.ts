/** Keys of the bin: when something was deleted, then what. They sort by time. */

/** Days that something stays in the bin. */
const binTerm = 30

/** @param when ISO 8601 in UTC, with milliseconds */
export function binKey(when: string, id: string): string {
  return `${when} ${id}`
}

/** Whether a key is one of the bin: no other begins with a moment. */
export function isBinKey(key: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\S+ /.test(key)
}

/** The identifier of what has this key. Whatever made the key another than those before stands behind it. */
export function idInBin(key: string): string {
  return key.slice(key.indexOf(' ') + 1).replace(/\++$/, '')
}

/** When what has this key was deleted. */
export function deletedAt(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

/** Whether it has been in the bin for its term. A clock that was put back makes it wait the longer, never go sooner. */
export function isPastTerm(key: string, now: string): boolean {
  const days = (Date.parse(now) - Date.parse(deletedAt(key))) / 86_400_000
  return days > binTerm
}
