/** A text without U+FFFE and U+FFFF, which XML forbids: the library drops the control characters, and not these. */
export function xmlText(text: string): string {
  return text.replaceAll(/[\uFFFE\uFFFF]/g, '')
}
