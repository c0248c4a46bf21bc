/** What a browser says when it will not keep something, in words for the user. */

/** Why a save failed. What is not saved stays in the page, and is tried again. */
export function describeSaveFailure(error: unknown): string {
  return (
    `The last changes are not saved: ${saveReason(nameOf(error))} They are kept while this page stays open. ` +
    'Saving is tried again with the next change. To be safe, save the assessment to a file.'
  )
}

/** Why something was not done. What is done in one go is done whole or not at all. */
export function describeRefusal(error: unknown): string {
  return `Nothing was changed: ${saveReason(nameOf(error))}`
}

function saveReason(name: string): string {
  switch (name) {
    case 'QuotaExceededError':
      return 'the storage of this browser is full.'
    case 'VersionError':
      return 'a newer version of this app has changed how assessments are kept.'
    default:
      return 'this browser refuses to store anything.'
  }
}

/** Why nothing could be read at the start. The app works on, in memory. */
export function describeLoadFailure(error: unknown): string {
  const outlook =
    'Until then, your work lasts only while this page stays open: save it to a file before you leave.'
  switch (nameOf(error)) {
    case 'BlockedError':
      return `An older version of this app is open in another window and holds the storage. Close that window and load the page again. ${outlook}`
    case 'VersionError':
      return `The assessments in this browser were kept by a newer version of this app. Open them in that version. ${outlook}`
    default:
      return `This browser does not let the app read its storage. Allow storage for this site and load the page again. ${outlook}`
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}
