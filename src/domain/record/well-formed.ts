/** Text that every program reads alike. Half of a character has no bytes in UTF-8, and so no fingerprint. */

/** The text, with a mark in the place of each half of a character: what `String.prototype.toWellFormed` gives. */
export function wellFormedText(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd')
}

/** A part of a record with each of its texts well formed; the same part where they are. */
export function wellFormed<Part>(part: Part): Part
export function wellFormed(part: unknown): unknown {
  if (typeof part === 'string') return wellFormedText(part)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part)
  const mended = entries.map(([name, value]) => [name, wellFormed(value)] as const)
  if (mended.every(([name, value]) => value === Reflect.get(part, name))) return part
  return Array.isArray(part) ? mended.map(([, value]) => value) : Object.fromEntries(mended)
}
