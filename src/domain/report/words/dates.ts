/** Dates and times as the Style Manual writes them; nothing here reads a clock. */

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs far more than using one, and a report uses several.
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-AU', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZoneName: 'short',
  })
  formatters.set(timeZone, made)
  return made
}

function partsOf(date: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = formatter(timeZone).formatToParts(date)
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}

/** ‘22 November 2026’, with spaces that do not break. The text itself where it is no ISO date. */
export function dateInWords(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  const part = partsOf(date, 'UTC')
  return `${part('day')}\u00a0${part('month')}\u00a0${part('year')}`
}

/** ‘22 November 2026 at 3:21 pm UTC’, in the time zone given. The text itself where it is no moment. */
export function momentInWords(moment: string, timeZone = 'UTC'): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const part = partsOf(date, timeZone)
  const day = `${part('day')}\u00a0${part('month')}\u00a0${part('year')}`
  return `${day} at ${part('hour')}:${part('minute')}\u00a0${part('dayPeriod').toLowerCase()} ${part('timeZoneName')}`
}
