/** Spans of days whose last day was given as earlier than their first. */
import type { Guidance } from './compile.ts'
import type { KnownFacts } from './holds.ts'
import type { Condition } from './schema.ts'

/** The questions for a last day that lies before its first day, each once. */
export function findReversed({ items }: Guidance, known: KnownFacts): readonly string[] {
  const reversed = items
    .flatMap(({ when }) => spansIn(when))
    .filter(({ first, last }) => {
      const [from, to] = [known.get(first), known.get(last)]
      return typeof from === 'string' && typeof to === 'string' && to < from
    })
  return [...new Set(reversed.map(({ last }) => last))]
}

type Span = Extract<Condition, { span: unknown }>['span']

function spansIn(condition: Condition): readonly Span[] {
  if ('all' in condition) return condition.all.flatMap(spansIn)
  if ('any' in condition) return condition.any.flatMap(spansIn)
  if ('not' in condition) return spansIn(condition.not)
  return 'span' in condition ? [condition.span] : []
}
