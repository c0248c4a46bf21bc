/** Reads a value that claims to be a record: a stored one, or a file. */
import * as z from 'zod/mini'
import { migrateRecord } from './migrations.ts'
import { recordVersion } from './record-version.ts'
import { type AssessmentRecord, recordSchema } from './schema.ts'

export type ReadRecord =
  { readonly ok: true; readonly record: AssessmentRecord } | { readonly ok: false; readonly problem: string }

/** Whether the value says of itself that it is a record, whatever its state. */
export function claimsToBeRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value
}

/**
 * Reads a record as saved.
 *
 * @param value parsed JSON or a stored object; nothing is assumed about it
 * @returns the record, or one sentence that says what is wrong and where
 */
export function readRecord(value: unknown): ReadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: 'This is not an assessment record: it holds no fields.' }
  }
  if (!('format' in value) || value.format !== 'ses-role-classification') {
    return { ok: false, problem: 'This is not an assessment record of this tool.' }
  }
  const version = 'version' in value ? value.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, problem: 'The record cannot be read: it does not say its version.' }
  }
  if (version > recordVersion) {
    return {
      ok: false,
      problem: `The record is in version ${version} of the format, which is newer than this app. Open it in a newer app.`,
    }
  }
  const result = z.safeParse(recordSchema, migrateRecord({ ...value }, version))
  if (result.success) {
    const problem = findEvidenceProblem(result.data)
    return problem === null ? { ok: true, record: result.data } : { ok: false, problem }
  }
  const issue = result.error.issues[0]
  const place = issue?.path.map(String).join('.')
  const where = place ? ` at ‘${place}’` : ''
  return { ok: false, problem: `The record cannot be read${where}: ${describe(issue)}.` }
}

/** What the shape alone cannot say: that each source is one of its own, and each citation leads to one. */
function findEvidenceProblem({ sources, answers }: AssessmentRecord): string | null {
  const known = new Set(sources.map(({ id }) => id))
  if (known.size < sources.length)
    return 'The record cannot be read: 2 of its sources have the same identifier.'
  const cited = Object.values(answers).flatMap(({ citations }) => citations ?? [])
  const missing = cited.find(({ source }) => !known.has(source))
  return missing === undefined
    ? null
    : `The record cannot be read: an answer cites the source ‘${missing.source}’, which is not in it.`
}

/** What is wrong with one place, in words that hold without a message catalogue being loaded. */
function describe(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return `the field ‘${issue.keys[0] ?? ''}’ is not part of a record`
    case 'invalid_type':
      return `a value of the type ‘${issue.expected}’ is expected`
    case 'too_big':
      return 'the text is too long'
    case undefined:
    default:
      return 'the value is not one that a record may hold'
  }
}
