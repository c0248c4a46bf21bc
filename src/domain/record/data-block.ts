/**
 * The block of a self-standing HTML report that carries the record: data that no browser runs or shows, and that
 * this tool finds again. Nothing inside it can end it, so that no words of a record become markup.
 */

const opening = '<script type="application/json" id="ses-role-classification-record">'
const closing = '</script>'

/** The characters that could end the block, open markup in it, or end a line where none ends. */
const risky = /[<>&\u2028\u2029]/g

/** Writes JSON as the block. The JSON means the same: every risky character stands as its escape. */
export function writeDataBlock(json: string): string {
  const safe = json.replace(
    risky,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return opening + safe + closing
}

/** The JSON that a page carries; null where it carries none, or more than one, or the block is cut short. */
export function findDataBlock(html: string): string | null {
  const [, after, second] = html.split(opening, 3)
  if (after === undefined || second !== undefined) return null
  const end = after.indexOf(closing)
  return end < 0 ? null : after.slice(0, end)
}
