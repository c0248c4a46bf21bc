/** What a source cannot do without: one that was only begun is kept as it is typed, and is no evidence yet. */
import type { Source } from '../record/evidence-schema.ts'

/** Whether it is asked of a kind of source if it is approved or a draft. */
export function hasStanding(kind: Source['kind']): boolean {
  return kind !== '' && kind !== 'interview' && kind !== 'assessor-statement'
}

/** What is still to be said of a source. A law is in force by itself: it may be left open whether it was approved. */
export function missingOf({
  title,
  kind,
  standing,
}: Pick<Source, 'title' | 'kind' | 'standing'>): readonly ('title' | 'kind' | 'standing')[] {
  const wantsStanding = hasStanding(kind) && kind !== 'legislation'
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(kind === '' ? (['kind'] as const) : []),
    ...(wantsStanding && standing === '' ? (['standing'] as const) : []),
  ]
}

/** Whether something that a source cannot do without is still to be said. Derived; never stored. */
export function isUnfinished(source: Pick<Source, 'title' | 'kind' | 'standing'>): boolean {
  return missingOf(source).length > 0
}
