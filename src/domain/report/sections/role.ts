/** Which role this is: what the form about it holds. */
import { facts, paragraph, passages } from '../blocks.ts'
import type { Role } from '../../record/schema.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { dateInWords } from '../words/dates.ts'
import {
  classificationLabels,
  durationLabels,
  labelOf,
  statusLabels,
  supervisorLabels,
} from '../words/role.ts'

export function roleSection({ record }: Subject): Section {
  const { role } = record
  const rows: readonly (readonly [string, string])[] = [
    ['Agency', role.agency],
    ['Work area', role.workArea],
    ['Position', labelOf(statusLabels, role.status)],
    ...presentClassification(role),
    ['Duties', duration(role)],
    ['Reports to', role.reportsTo],
    ['Level of that role', labelOf(supervisorLabels, role.supervisorLevel)],
    ['SES layers above', layers(role.layersAbove)],
    ['SES layers below', layers(role.layersBelow)],
    ['Assessed by', withDetail(role.assessor, role.assessorRole)],
    ['Date of assessment', role.assessedOn === '' ? '' : dateInWords(role.assessedOn)],
  ]
  return {
    id: 'role',
    heading: 'The role',
    blocks: [
      ...given(rows),
      ...passages([
        ['Primary purpose', role.primaryPurpose],
        ['Group of duties', role.duties],
        ['Earlier evaluations', role.earlierEvaluations],
      ]),
      ...notGiven([
        ...rows,
        ['Primary purpose', role.primaryPurpose],
        ['Group of duties', role.duties],
        ['Earlier evaluations', role.earlierEvaluations],
      ]),
    ],
  }
}

// The form keeps what was typed where it no longer asks for it; the report tells what is asked of this role.
function presentClassification(role: Role): readonly (readonly [string, string])[] {
  if (role.status === 'new') return []
  const present = labelOf(classificationLabels, role.presentClassification)
  const isOther = role.presentClassification === 'other'
  return [
    ['Present classification', isOther ? withDetail(present, role.presentClassificationOther) : present],
  ]
}

function duration(role: Role): string {
  const told = labelOf(durationLabels, role.duration)
  return role.duration === 'time-limited' ? withDetail(told, role.durationDetail) : told
}

function given(rows: readonly (readonly [string, string])[]): readonly Block[] {
  const filled = rows.filter(([, text]) => text.trim() !== '')
  return filled.length > 0 ? [facts(filled)] : []
}

function notGiven(rows: readonly (readonly [string, string])[]): readonly Block[] {
  const empty = rows.filter(([, text]) => text.trim() === '').map(([term]) => term)
  if (empty.length === 0) return []
  return [
    paragraph(
      `Not provided: ${empty.map((term, index) => (index === 0 ? term : lower(term))).join(', ')}.`,
      'quiet',
    ),
  ]
}

// An abbreviation keeps its capitals inside the sentence.
function lower(term: string): string {
  return /^[A-Z]{2}/.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1)
}

function withDetail(text: string, detail: string): string {
  if (detail.trim() === '') return text
  return text === '' ? detail : `${text}, ${detail}`
}

// ‘0’ reads as a slip; the Style Manual writes zero and one in words.
function layers(typed: string): string {
  if (typed === '') return ''
  const number = Number(typed)
  if (number === 0) return 'None'
  return number === 1 ? 'One' : String(number)
}
