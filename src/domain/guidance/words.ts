/** Words for what stands in the checklist, on screen and on paper. */
import type { Standard } from '../content/standard.ts'
import { levelName } from '../report/words/bands.ts'
import { dateInWords } from '../report/words/dates.ts'
import type { BandUsed } from './band.ts'
import type { ChecklistEntry } from './checklist.ts'
import type { Guidance } from './compile.ts'
import type { Due } from './due.ts'
import type { KnownFacts } from './holds.ts'
import type { AskedCondition, GuidanceItem } from './schema.ts'

/** How strongly the source puts an item. */
export const forceWords: Readonly<Record<GuidanceItem['force'], string>> = {
  must: 'Must',
  should: 'Should',
  may: 'May',
  know: 'To know',
}

export const developmentsHeading = 'What has replaced or changed parts of the guidance'

const sourceOfBand: Readonly<Record<BandUsed['from'], string>> = {
  decision: 'as decided by the delegate',
  recommendation: 'as recommended, and not yet decided',
  indicated: 'as indicated by the answers, and neither recommended nor decided',
}

/** ‘SES Band 2, as decided by the delegate’. */
export function bandInWords(standard: Standard, { band, from }: BandUsed): string {
  return band === null ? 'No band yet' : `${levelName(standard, band)}, ${sourceOfBand[from]}`
}

/** ‘Tell the Commission by 28 February 2026.’, or what the date waits for. */
export function dueInWords({ conditions }: Guidance, due: Due): string {
  if (due.state === 'reckoned') return `${due.label} ${dateInWords(due.on)}.`
  const wanted = conditions.filter(({ id }) => due.wanted.includes(id)).map(({ question }) => `‘${question}’`)
  return `${due.label}: not reckoned yet. To answer first: ${wanted.join(' ')}`
}

/** ‘Source: Promotions, 11 June 2020. Public Service Act 1999, section 25.’ */
export function sourceInWords({ release }: Guidance, { section, item }: ChecklistEntry): string {
  return `Source: ${section}, ${dateInWords(release.pageDate)}. ${item.basis === null ? 'No legal basis given.' : `${item.basis}.`}`
}

/** An answer as a reader sees it; null where there is none. */
export function answerInWords(condition: AskedCondition, known: KnownFacts): string | null {
  const answer = known.get(condition.id) ?? null
  if (answer === null) return null
  switch (condition.type) {
    case 'choice':
      return condition.options.find(({ id }) => id === answer)?.label ?? answer
    case 'date':
      return dateInWords(answer)
    case 'amount':
      return dollars(answer)
  }
}

/** ‘$412,500’, ‘$412,500.50’. */
function dollars(amount: string): string {
  const [whole = '', cents] = amount.split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return cents === undefined ? `$${grouped}` : `$${grouped}.${cents.padEnd(2, '0')}`
}
