/** Which role this is: what the form about it holds. */
import { facts, paragraph, passages } from '../blocks.ts'
import { isHidden } from '../../record/hidden.ts'
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

/** A label, what was given, and what is not provided where nothing was. */
type Row = readonly [label: string, text: string, missing?: string]

/** In a blind review without what the role was found to be before, which a reviewer’s own ratings would lean to. */
export function roleSection({ record }: Pick<Subject, 'record'>): Section {
  const { role } = record
  const isBlind = isHidden(record)
  const rows: readonly Row[] = [
    ['Agency', role.agency],
    ['Work area', role.workArea],
    ['Status', labelOf(statusLabels, role.status), 'whether new, vacant, changed or filled'],
    ...(isBlind ? [] : presentClassification(role)),
    ['Duration of duties', duration(role), 'whether ongoing'],
    ['Reports to', role.reportsTo, 'whom the role reports to'],
    ['Supervisor’s level', labelOf(supervisorLabels, role.supervisorLevel)],
    ['SES layers above', layers(role.layersAbove)],
    ['SES layers below', layers(role.layersBelow)],
    ['Assessed by', withDetail(role.assessor, role.assessorRole), 'who assessed it'],
    ['Date of assessment', role.assessedOn === '' ? '' : dateInWords(role.assessedOn)],
  ]
  const texts: readonly Row[] = [
    ['Primary purpose', role.primaryPurpose],
    ['Group of duties', role.duties],
    ...(isBlind ? [] : [['Earlier evaluations', role.earlierEvaluations] as const]),
  ]
  return {
    id: 'role',
    heading: 'The role',
    blocks: [
      ...given(rows),
      ...passages(texts.map(([label, text]) => [label, text])),
      ...notGiven([...rows, ...texts]),
      ...(isBlind ? [paragraph(hiddenBefore, 'quiet')] : []),
    ],
  }
}

const hiddenBefore =
  'The present classification and earlier evaluations are hidden until the ratings are sealed.'

// The form keeps what was typed where it no longer asks for it; the report tells what is asked of this role.
function presentClassification(role: Role): readonly Row[] {
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

function given(rows: readonly Row[]): readonly Block[] {
  const filled = rows.filter(([, text]) => text.trim() !== '')
  return filled.length > 0 ? [facts(filled.map(([label, text]) => [label, text]))] : []
}

function notGiven(rows: readonly Row[]): readonly Block[] {
  const empty = rows
    .filter(([, text]) => text.trim() === '')
    .map(([label, , missing]) => missing ?? lower(label))
  if (empty.length === 0) return []
  return [paragraph(`Not provided: ${empty.join('; ')}.`, 'quiet')]
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
