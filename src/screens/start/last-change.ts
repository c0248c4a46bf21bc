/** When something last changed, in words, as someone in this time zone would say it. */
const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-AU', { hour: 'numeric', minute: '2-digit', hour12: true })

/**
 * @param moment ISO 8601
 * @param now the present, handed in so that the words can be tested
 * @returns ‘today at 2:14 pm’, ‘yesterday at 9:05 am’, ‘on 22 November 2026’
 */
export function lastChangeInWords(moment: string, now: Date): string {
  const then = new Date(moment)
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  // One space that breaks and one that the formatter made narrow would both break ‘2:14 pm’ apart.
  const clock = time.format(then).replaceAll(/\s/g, '\u00a0')
  if (then.toDateString() === now.toDateString()) return `today at ${clock}`
  if (then.toDateString() === yesterday.toDateString()) return `yesterday at ${clock}`
  return `on ${day.format(then).replaceAll(' ', '\u00a0')}`
}
