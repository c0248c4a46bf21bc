/** Sources and citations in words. The screens that ask for them use the same labels. */
import type { Ground } from '../../evidence/grounds.ts'
import type { EvidenceStrength } from '../../evidence/strength.ts'
import { missingOf } from '../../evidence/unfinished.ts'
import type { Citation, Source } from '../../record/evidence-schema.ts'
import { dateInWords } from './dates.ts'
import { plain } from './inline.ts'
import { listOf, verb } from './lists.ts'
import { quote } from './quote.ts'
import { labelOf } from './role.ts'

export const sourceKindLabels: Record<Exclude<Source['kind'], ''>, string> = {
  'position-description': 'Position description',
  'organisation-chart': 'Organisation chart',
  'delegation-instrument': 'Delegation or other instrument',
  'budget-papers': 'Budget papers',
  'corporate-plan': 'Corporate plan',
  legislation: 'Legislation',
  'other-document': 'Other document',
  interview: 'Interview',
  'assessor-statement': 'Assessor’s own statement',
}

export const standingLabels: Record<Exclude<Source['standing'], ''>, string> = {
  approved: 'Approved, issued or in force',
  draft: 'Draft',
}

export const aboutLabels: Record<Exclude<Citation['about'], ''>, string> = {
  role: 'This role',
  unit: 'Its unit',
  agency: 'Its agency',
}

export const strengthLabels: Record<EvidenceStrength, string> = {
  document: 'Approved document or instrument',
  interview: 'Interview',
  assertion: 'Assertion',
}

/** The source’s title, or the words that stand in its place. */
export function sourceTitle({ title }: Source): string {
  return title.trim() || 'Source without a title'
}

/** A source as it is referred to: title, version, date. */
export function sourceInText(source: Source): string {
  const parts = [sourceTitle(source), source.version.trim(), source.date && dateInWords(source.date)]
  return parts.filter((part) => part !== '').join(', ')
}

/** A source as it is chosen from a list, told from others like it: ‘Division plan, March 2026 (Corporate plan, draft)’. */
export function sourceInList(source: Source): string {
  const { kind, standing } = source
  const told = [labelOf<Source['kind']>(sourceKindLabels, kind), standing === 'draft' ? 'draft' : '']
  return `${sourceInText(source)} (${told.filter((part) => part !== '').join(', ')})`
}

const missingNames = {
  title: 'its title',
  kind: 'its kind',
  standing: 'whether it was approved',
} as const

/** ‘Unfinished: its kind is still to be said.’ Empty for a source that is finished. */
export function unfinishedInText(source: Source): string {
  const missing = missingOf(source)
  const names = plain(listOf(missing.map((part) => missingNames[part])))
  return missing.length === 0
    ? ''
    : `Unfinished: ${names} ${verb(missing.length, 'is', 'are')} still to be said.`
}

/** A citation as it is printed at an answer: ‘Board minutes, March 2026, item 6 (document, about its unit): ‘…’’. */
export function citationInText({ source, citation, strength }: Ground): string {
  const where = [sourceInText(source), citation.place.trim()].filter((part) => part !== '').join(', ')
  const about = citation.about === '' ? '' : `, about ${aboutLabels[citation.about].toLowerCase()}`
  const words = citation.words.trim().replace(/\s+/g, ' ')
  return `${where} (${strength}${about})${words === '' ? '' : `: ${quote(words)}`}`
}
