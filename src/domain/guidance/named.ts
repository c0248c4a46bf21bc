/** The facts that a condition speaks of, in its order, each once. */
import type { Condition } from './schema.ts'

export function namedIn(condition: Condition): readonly string[] {
  return [...new Set(collect(condition))]
}

function collect(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(collect)
  if ('any' in condition) return condition.any.flatMap(collect)
  if ('not' in condition) return collect(condition.not)
  if ('span' in condition) return [condition.span.first, condition.span.last]
  if ('above' in condition) return [condition.fact, condition.above.of]
  return [condition.fact]
}
