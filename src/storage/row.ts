/**
 * The line of the register for one record: what lets a long register open without a record being read. It is made
 * anew from its record where it is missing or of another shape, and is in no file.
 */
import type { Proof } from '../domain/record/record-file.ts'
import type { AssessmentRecord, ReleaseId } from '../domain/record/schema.ts'
import type { Summary } from '../domain/record/summary.ts'

const shape = 1

/** What the register says of a record beyond its own fields. */
type Found = {
  /** The version of the app that found it: with its content, it decides what is found of a record. */
  readonly appVersion: string
  readonly summary: Summary
  readonly proof: Proof
}

export type Row = {
  readonly shape: typeof shape
  readonly id: string
  readonly release: ReleaseId
  readonly sequence: number
  readonly changedAt: string
  readonly title: string
  readonly agency: string
  readonly isExample: boolean
  /** The identifier of the decided record that this one is a new version of. */
  readonly supersedes: string | null
  /** Absent until it was found. */
  readonly found?: Found
}

/** What the record itself says. A change of the record makes the line anew, so that what was found before goes. */
export function rowOf(record: AssessmentRecord): Row {
  const { id, release, sequence, changedAt, role } = record
  return {
    shape,
    id,
    release,
    sequence,
    changedAt,
    title: role.title,
    agency: role.agency,
    isExample: record.example !== undefined,
    supersedes: record.supersedes?.id ?? null,
  }
}

/** Whether a stored value is a line of this app. What has the shape was written by it, in one go with its record. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'shape' in value && value.shape === shape
}
