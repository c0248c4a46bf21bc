/** Whether official wording is kept in this browser: all that a page has to know before it reads it. */
import type { LastWords } from './last-words.ts'

export const officialWordingKey = 'ses-role-classifier:official-wording'

/** @param texts localStorage; every call may throw where the browser refuses it */
export function hasOfficialWording(texts: () => LastWords): boolean {
  try {
    return texts().getItem(officialWordingKey) !== null
  } catch {
    return false
  }
}
