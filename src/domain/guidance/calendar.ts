/** A calendar entry for one date of the checklist: iCalendar text (RFC 5545) that any calendar can open. */
import type { ChecklistEntry } from './checklist.ts'
import type { Guidance } from './compile.ts'
import { addDays } from './days.ts'
import { sourceInWords } from './words.ts'

export type CalendarParts = {
  readonly recordId: string
  /** Title of the role, or the words that stand in its place. */
  readonly role: string
  readonly marking: string
  /** The moment, ISO 8601 in UTC. */
  readonly now: string
}

/**
 * The entry as text; null where there is no date, or where what it rests on is superseded: a date that may no longer
 * hold is not put in anyone’s calendar.
 */
export function calendarEntry(
  guidance: Guidance,
  entry: ChecklistEntry,
  parts: CalendarParts,
): string | null {
  const { item, due, standing } = entry
  if (due?.state !== 'reckoned' || standing.state === 'superseded') return null
  const description = [
    parts.marking,
    item.action,
    due.words,
    notConsidered,
    `${standing.label}. ${standing.sentences.join(' ')}`.trim(),
    sourceInWords(guidance, entry),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SES role classifier//What must happen next//EN',
    'BEGIN:VEVENT',
    `UID:${parts.recordId}-${item.id}@ses-role-classifier`,
    `DTSTAMP:${parts.now.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${due.on.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(due.on, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${due.label}: ${parts.role}`)}`,
    `DESCRIPTION:${escaped(description.filter((line) => line !== '').join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Said wherever a date stands. */
export const notConsidered = 'Public holidays and weekends are not considered.'

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n')
}

/** A line holds 75 octets at most; what is more goes on in lines that begin with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
