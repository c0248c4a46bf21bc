/** Characters that stand in one line beside the marking. */
const room = 48

/**
 * A title as the head of a page has it, cut at the end of a word where it is longer than the lines it has there: one
 * that does not fit would push the marking aside.
 */
export function runningTitle(title: string, lines: 1 | 2 = 1): string {
  // The first of two lines may end early, at a word.
  const most = lines === 1 ? room : room * 2 - 12
  if (title.length <= most) return title
  const words = title.slice(0, most).replace(/\s+\S*$/, '')
  return `${words.slice(0, most - 1).replace(/[\s,;:–-]+$/, '')}…`
}
