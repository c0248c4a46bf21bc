/** New versions of decided assessments. */
import { newVersionOf } from '../domain/record/new-version.ts'
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { saidOfNewVersion } from '../domain/report/words/acts.ts'
import { type AssessmentsState, momentAfter } from './assessments.ts'
import type { Stores } from './context.tsx'

/** The identifier of the new version of an assessment that is in this browser; undefined where there is none. */
export function findNewVersion({ rows }: Pick<AssessmentsState, 'rows'>, id: string): string | undefined {
  return Object.values(rows).find(({ supersedes }) => supersedes === id)?.id
}

/**
 * Starts a new version of a decided assessment, and gives its identifier. There is one at a time: where it is in this
 * browser already, that one is given.
 *
 * @param by who starts it
 */
export function startNewVersion(
  { assessments, parts }: Stores,
  record: AssessmentRecord,
  by: string,
): string {
  const begun = findNewVersion(assessments.getState(), record.id)
  if (begun !== undefined) return begun
  const version = newVersionOf(record, {
    id: parts.newId(),
    by,
    said: saidOfNewVersion,
    now: momentAfter(record.changedAt, parts.now()),
  })
  assessments.getState().actions.add(version)
  return version.id
}
