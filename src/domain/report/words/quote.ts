/** Words of the content quoted in running text. */

/**
 * A text in single quotation marks, without its full stop, so that it can stand inside a sentence.
 * Quotation marks inside become double ones; apostrophes stay.
 */
export function quote(text: string): string {
  return `‘${withoutStop(swapInner(text))}’`
}

/** A text without its closing full stop. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}

/** A text as a sentence of its own: opened by a capital, closed by a stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  const opened = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.?!]$/.test(opened) ? opened : `${opened}.`
}

// A closing mark between two letters, or after a plural’s s before a word, is an apostrophe; only
// marks that were opened are swapped.
function swapInner(text: string): string {
  return text.replace(/‘([^‘’]*(?:\p{L}’\p{L}[^‘’]*)*)’(?!\p{L})/gu, '“$1”')
}

/** What a person typed, in paragraphs, without the empty ones. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * An option’s words as a sentence about the role: ‘Leads one unit.’ becomes ‘The role leads one unit.’
 * Options open with a verb; those that open with a subject of their own stand as they are.
 */
export function aboutRole(option: string): string {
  const text = asSentence(option)
  if (hasSubject(text)) return text
  // What the duties ask of the role cannot have the role as its subject.
  const subject = text.startsWith('Requires this role') ? 'The work' : 'The role'
  return `${subject} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** Whether the words bring a subject of their own. */
function hasSubject(option: string): boolean {
  return /^(?:The|Its|It|This|No|Not)\b/.test(option)
}
