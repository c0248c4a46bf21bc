/** The acts of a record in words: what each is called, what is said of it when it is done, and what it sealed. */
import type { Level } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import type { Act, Snapshot } from '../../record/act-schema.ts'
import type { Against } from '../../record/recommendation-schema.ts'
import { allocatedName } from './decision.ts'
import { opening } from './lists.ts'
import { resultInText } from './whole-of-standard.ts'

/** ‘Recommended: SES Band 2 in the Delivery stream.’ */
export function saidOfRecommendation(standard: Standard, found: Pick<Against, 'band' | 'stream'>): string {
  return `${opening(resultInText(standard, found))} recommended.`
}

/** ‘On the ratings, the rule gives SES Band 2 in the Delivery stream.’ */
export function saidOfRatings(standard: Standard, found: Pick<Against, 'band' | 'stream'>): string {
  return `On the ratings, the rule gives ${resultInText(standard, found)}.`
}

/** ‘SES Band 2 allocated.’ */
export function saidOfDecision(standard: Standard, band: Level): string {
  return band === 0 ? 'No SES classification allocated.' : `${allocatedName(standard, band)} allocated.`
}

export const saidOfNewVersion = 'Started as a new version of a decided record.'

export const actNames: Readonly<Record<Act['act'], string>> = {
  recommended: 'Recommended',
  'review-opened': 'Review opened',
  'blind-review-opened': 'Blind review opened',
  'ratings-sealed': 'Ratings sealed',
  'review-returned': 'Returned after review',
  'review-recommended': 'Recommended after review',
  decided: 'Decided',
  'superseded-earlier': 'New version begun',
  'moved-release': 'Moved to another release',
}

/** ‘The result at this step: SES Band 2 in the Delivery stream, clear.’ */
export function sealedInText(standard: Standard, { result }: Snapshot): string {
  const strength = standard.method.strengths.find(({ id }) => id === result.strength)
  return `The result at this step: ${resultInText(standard, result)}${strength ? `, ${strength.name.toLowerCase()}` : ''}.`
}
