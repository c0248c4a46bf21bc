/**
 * Reckoning with calendar days, written `2026-11-27`. Whole numbers only: no clock, no time zone, no Date.
 * A calendar month ends on the day before its corresponding day in the next one; where that month has no such
 * day, it ends on the last day that there is.
 */

type Day = { readonly year: number; readonly month: number; readonly day: number }

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function read(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}

function write({ year, month, day }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = read(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The corresponding day some months on, or back where `months` is below 0. */
export type Corresponding = {
  /** The corresponding day, or the last day of that month where it has no such day. */
  readonly on: string
  /** The day that does not exist, as day of the month, where there is none. */
  readonly missing: number | null
}

/** The day some calendar months after `iso`; before it where `months` is below 0. */
export function addMonths(iso: string, months: number): Corresponding {
  const { year, month, day } = read(iso)
  const place = year * 12 + (month - 1) + months
  const there = { year: Math.floor(place / 12), month: (((place % 12) + 12) % 12) + 1 }
  const last = daysIn(there.year, there.month)
  return { on: write({ ...there, day: Math.min(day, last) }), missing: day > last ? day : null }
}

/** The day some days after `iso`; before it where `days` is below 0. */
export function addDays(iso: string, days: number): string {
  let { year, month, day } = read(iso)
  day += days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  while (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    day += daysIn(year, month)
  }
  return write({ year, month, day })
}

/**
 * The last day of a term of some calendar months that begins on `first`; both days count.
 * 18 months from 1 January 2026 end on 30 June 2027; 18 months from 31 August 2024 on 28 February 2026.
 */
export function lastDayOfTerm(first: string, months: number): string {
  const { on, missing } = addMonths(first, months)
  return missing === null ? addDays(on, -1) : on
}
