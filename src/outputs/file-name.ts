/** What a file is called: date, role, state and marking, in characters that every system allows. */
import { emptyRole } from '../domain/record/create.ts'
import { stateOf } from '../domain/record/state.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { titleOf } from '../domain/report/words/role.ts'
import { stateNames } from '../domain/report/words/state.ts'
import { localDay } from './local-day.ts'

type Extension = 'json' | 'html' | 'docx'

/** Windows allows 260 characters with the folders around it: the title gives way. */
const longestTitle = 60

/**
 * @param now the moment of saving, ISO 8601; its date is told in the zone of whoever saves
 * @param holds what the file holds that one of the same name would not
 * @returns as ‘2026-11-27 Head of Grants, draft, OFFICIAL Sensitive.docx’. It opens with a date, so it is never one
 *   of the names that Windows keeps for itself, and ends in its extension, so never in a dot or a space
 */
export function fileName(
  record: AssessmentRecord,
  extension: Extension,
  now: string,
  holds?: string,
): string {
  const parts = [
    `${localDay(now)} ${shortened(allowed(titleOf(record.role)) || titleOf(emptyRole))}`,
    ...standingOf(record),
    ...(holds === undefined ? [] : [holds]),
  ]
  return `${parts.join(', ')}.${extension}`
}

/** State and marking, as a name tells them. */
function standingOf(record: AssessmentRecord): readonly [state: string, marking: string] {
  const { marking } = record.role
  return [inName(stateOf(record)), marking === '' ? 'marking not chosen' : allowed(marking)]
}

function inName(state: string): string {
  return state.replace('-', ' ')
}

/**
 * Whether a file of this name still says what a record is: its state and its marking, whatever was written after them. A
 * name that was chosen in place of the one that `fileName` gives says neither, and fits every record.
 */
export function isNameFor(name: string, record: AssessmentRecord): boolean {
  const parts = name
    // A browser puts a number at the end where there is a file of that name already.
    .replace(/(?: ?\(\d+\))?\.[a-z]+$/, '')
    .split(', ')
  const at = parts.findLastIndex((part) => states.has(part))
  if (at === -1) return true
  const [state, marking] = standingOf(record)
  const named = parts[at + 1]
  return parts[at] === state && (named === undefined || named === marking)
}

const states: ReadonlySet<string | undefined> = new Set(Object.keys(stateNames).map(inName))

/** @returns as ‘2026-11-27 Backup of 12 assessments.json’ */
export function backupName(count: number, now: string): string {
  return `${localDay(now)} Backup of ${count} assessments.json`
}

/** Letters, digits and marks that no system, share or address reads as something else; a space for all others. */
function allowed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}(),’-]+/gu, ' ')
    .trim()
}

/** In UTF-16 units, without half a character at the end. */
function shortened(title: string): string {
  return title
    .slice(0, longestTitle)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
}
