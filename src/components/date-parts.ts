/** A date as three typed parts, and as the record keeps it. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

export function partsOfIso(iso: string): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/**
 * The ISO date of three parts; '' where all are empty; null where they are no real date
 * (31 February, a month of 13, a year of two figures) or lie before 1900, where a slip is likelier than such a day.
 */
export function isoOfParts(parts: DateParts): string | null {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => part.trim())
  if (!day && !month && !year) return ''
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? ''))
    return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal =
    Number(year) >= 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isReal ? date.toISOString().slice(0, 10) : null
}
