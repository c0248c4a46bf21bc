/** Characters that stand in one line beside the marking. */
const room = 48

/**
 * A title as the head of a page has it: one line, cut at the end of a word. One that does not fit would push the
 * marking aside.
 */
export function runningTitle(title: string): string {
  if (title.length <= room) return title
  const words = title.slice(0, room).replace(/\s+\S*$/, '')
  return `${words.slice(0, room - 1).replace(/[\s,;:–-]+$/, '')}…`
}
