/** Whether a condition holds for what is known of a role: yes, no, or not to be said yet. */
import { lastDayOfTerm } from './days.ts'
import { namedIn } from './named.ts'
import type { Condition } from './schema.ts'

/**
 * What is known of a role, by the fact’s name: the option chosen, an ISO date, an amount in dollars.
 * - a text: the answer
 * - null: not answered yet
 * - absent: the question does not arise, so that nothing is equal to it and nothing is above it
 */
export type KnownFacts = ReadonlyMap<string, string | null>

export type Holding = 'yes' | 'no' | 'unknown'

/**
 * Judges a condition. What is unknown stays so only while it matters: an `any` with one part that holds, holds;
 * an `all` with one part that does not, does not.
 */
export function holds(condition: Condition, facts: KnownFacts): Holding {
  if ('all' in condition) return weakest(condition.all.map((each) => holds(each, facts)))
  if ('any' in condition) return negate(weakest(condition.any.map((each) => negate(holds(each, facts)))))
  if ('not' in condition) return negate(holds(condition.not, facts))
  if ('equals' in condition) return compare(facts, [condition.fact], ([fact]) => fact === condition.equals)
  if ('span' in condition) {
    const { first, last } = condition.span
    return compare(facts, [first, last], ([from = '', to = '']) =>
      'above' in condition
        ? to > lastDayOfTerm(from, condition.above.months)
        : to >= lastDayOfTerm(from, condition['at-least'].months),
    )
  }
  if ('above' in condition) {
    const { percent, of } = condition.above
    // In cents and whole numbers: exactly the share is not above it.
    return compare(
      facts,
      [condition.fact, of],
      ([amount = '', whole = '']) => centsOf(amount) * 100n > centsOf(whole) * BigInt(percent),
    )
  }
  return compare(facts, [condition.fact], ([fact]) => Number(fact) >= condition['at-least'])
}

/** An amount as typed, ‘412500’ or ‘412500.50’, in cents. */
function centsOf(amount: string): bigint {
  const [dollars = '0', cents = ''] = amount.split('.')
  return BigInt(dollars) * 100n + BigInt(cents.padEnd(2, '0'))
}

/** Whether a text is an amount in dollars, with or without cents. */
export function isAmount(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(text)
}

function compare(
  facts: KnownFacts,
  names: readonly string[],
  test: (values: readonly string[]) => boolean,
): Holding {
  const values = names.map((name) => facts.get(name))
  if (values.includes(undefined)) return 'no'
  const known = values.filter((value) => typeof value === 'string')
  if (known.length < values.length) return 'unknown'
  return test(known) ? 'yes' : 'no'
}

/** The facts that keep a condition from being judged: only those whose answer can still change it. */
export function blocking(condition: Condition, facts: KnownFacts): readonly string[] {
  if (holds(condition, facts) !== 'unknown') return []
  if ('all' in condition) return condition.all.flatMap((each) => blocking(each, facts))
  if ('any' in condition) return condition.any.flatMap((each) => blocking(each, facts))
  if ('not' in condition) return blocking(condition.not, facts)
  return namedIn(condition).filter((fact) => facts.get(fact) === null)
}

function weakest(parts: readonly Holding[]): Holding {
  if (parts.includes('no')) return 'no'
  return parts.includes('unknown') ? 'unknown' : 'yes'
}

function negate(holding: Holding): Holding {
  if (holding === 'unknown') return 'unknown'
  return holding === 'yes' ? 'no' : 'yes'
}
