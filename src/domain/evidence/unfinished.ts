/** What a source cannot do without: one that was only begun is kept as it is typed, and is no evidence yet. */
import type { Source } from '../record/evidence-schema.ts'

/** Whether it is asked of a kind of source if it is approved or a draft. */
export function hasStanding(kind: Source['kind']): boolean {
  return kind !== '' && kind !== 'interview' && kind !== 'assessor-statement'
}

/** Whether a kind of source cannot do without that. A law is in force by itself: nobody has yet to approve it. */
export function wantsStanding(kind: Source['kind']): boolean {
  return hasStanding(kind) && kind !== 'legislation'
}

/** What is still to be said of a source. */
export function missingOf({
  title,
  kind,
  standing,
}: Pick<Source, 'title' | 'kind' | 'standing'>): readonly ('title' | 'kind' | 'standing')[] {
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(kind === '' ? (['kind'] as const) : []),
    ...(wantsStanding(kind) && standing === '' ? (['standing'] as const) : []),
  ]
}

/** Whether something that a source cannot do without is still to be said. Derived; never stored. */
export function isUnfinished(source: Pick<Source, 'title' | 'kind' | 'standing'>): boolean {
  return missingOf(source).length > 0
}
