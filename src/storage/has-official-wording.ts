/** Whether official wording is kept in this browser: all that a page has to know before it reads it. */
export const officialWordingKey = 'ses-role-classifier:official-wording'

export function hasOfficialWording(): boolean {
  try {
    return localStorage.getItem(officialWordingKey) !== null
  } catch {
    return false
  }
}
