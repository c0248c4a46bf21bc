/** When something is due: reckoned from its own anchor, with the arithmetic in words. */
import { dateInWords } from '../report/words/dates.ts'
import { addDays, addMonths, lastDayOfTerm } from './days.ts'
import type { KnownFacts } from './holds.ts'
import type { DueRule } from './schema.ts'

export type Due =
  /** `words`: how the day was reckoned. */
  | { readonly state: 'reckoned'; readonly label: string; readonly on: string; readonly words: string }
  /** `wanted`: the questions whose dates are still missing. */
  | { readonly state: 'wanting'; readonly label: string; readonly wanted: readonly string[] }

/** Reckons a date, or says which dates it waits for. Public holidays and weekends are not considered. */
export function reckonDue(rule: DueRule, facts: KnownFacts): Due {
  const anchor = facts.get(rule.anchor) ?? null
  if (rule.rule === 'weeks-after') return reckonWeeks(rule, anchor, facts.get(rule.agreed.fact) ?? null)
  if (anchor === null) return { state: 'wanting', label: rule.label, wanted: [rule.anchor] }
  const { label, months } = rule
  return { state: 'reckoned', label, ...reckonMonths(rule.rule, anchor, months) }
}

type Reckoned = { readonly on: string; readonly words: string }

/** ‘One month’, ‘18 months’: at the beginning of a sentence. */
const inMonths = (months: number) => (months === 1 ? 'One month' : `${months}\u00a0months`)

function reckonMonths(rule: 'before' | 'within' | 'term', anchor: string, months: number): Reckoned {
  const from = dateInWords(anchor)
  const { on, missing } = addMonths(anchor, rule === 'before' ? -months : months)
  if (rule === 'term') {
    const last = lastDayOfTerm(anchor, months)
    const end = `${inMonths(months)} from ${from}, first and last day included: ${dateInWords(last)}.`
    return { on: last, words: missing === null ? end : `${end} ${noSuchDay(on, missing)}` }
  }
  const place = rule === 'before' ? 'before' : 'after'
  const day = `${inMonths(months)} ${place} ${from} is ${dateInWords(on)}.`
  return { on, words: missing === null ? day : `${day} ${noSuchDay(on, missing)}` }
}

/** Why the last day of the month stands there: ‘February 2026 has no day 31, so its last day counts.’ */
function noSuchDay(on: string, missing: number): string {
  const [, month, year] = dateInWords(on).split('\u00a0')
  return `${month}\u00a0${year} has no day ${missing}, so its last day counts.`
}

type WeeksRule = Extract<DueRule, { rule: 'weeks-after' }>

function reckonWeeks(rule: WeeksRule, anchor: string | null, agreed: string | null): Due {
  const { label, weeks } = rule
  const reckoned = (on: string, words: string): Due => ({ state: 'reckoned', label, on, words })
  if (agreed !== null && rule.agreed.counts === 'any') {
    return reckoned(agreed, `The parties have agreed on ${dateInWords(agreed)}, so that day counts.`)
  }
  if (anchor === null) return { state: 'wanting', label, wanted: [rule.anchor] }

  const days = weeks * 7
  const on = addDays(anchor, days)
  const words = `${weeks} weeks are ${days} days. ${days} days after ${dateInWords(anchor)} is ${dateInWords(on)}.`
  if (agreed === null) return reckoned(on, words)
  return agreed < on
    ? reckoned(
        agreed,
        `${words} The parties have agreed on ${dateInWords(agreed)}, which is sooner and counts.`,
      )
    : reckoned(on, `${words} ${dateInWords(agreed)}, as agreed, is not sooner and does not count.`)
}
