/** The files that keep records: one record with its proof, and a backup of many. */
import * as z from 'zod/mini'
import { listLimit, moment, passageLimit, sha256 } from './fields.ts'
import { fingerprintOf, fingerprintOfImplementation } from './fingerprint.ts'
import type { AssessmentRecord } from './schema.ts'

/** The most lines that the report in a file may have. A long one has 2,000. */
const mostLines = 20_000

export const backupFormat = 'ses-role-classification-backup'
/** The version of the backup that this app writes. */
export const backupVersion = 1

/** What stands beside the fields of a record in a file. */
export const besideSchema = z.strictObject({
  /** The fingerprints that the file carries: of the record, and of the part that comes after the decision. */
  proof: z.optional(z.strictObject({ fingerprint: sha256(), implementation: z.optional(sha256()) })),
  /** The words of the report as they were when the file was saved, for who reads it without this tool. Never read back. */
  report: z.optional(z.array(z.string().check(z.maxLength(2 * passageLimit))).check(z.maxLength(mostLines))),
})

export const backupSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  savedAt: moment(),
  records: z.array(z.record(z.string(), z.unknown())).check(z.maxLength(listLimit)),
})

export type Proof = NonNullable<z.infer<typeof besideSchema>['proof']>

/** The fingerprints of a record as it is. */
export function proofOf(record: AssessmentRecord): Proof {
  return {
    fingerprint: fingerprintOf(record),
    ...(record.implementation && { implementation: fingerprintOfImplementation(record.implementation) }),
  }
}

/**
 * The file of one record, as JSON.
 *
 * @param report the lines of its report, where they go along
 */
export function writeRecordFile(record: AssessmentRecord, report?: readonly string[]): string {
  return `${JSON.stringify({ ...record, proof: proofOf(record), ...(report && { report }) }, null, 2)}\n`
}

/**
 * The file of many records, as JSON, each with its proof. Without line breaks, so that many records stay within
 * the size that a backup may have (`largestBackup`).
 *
 * @param savedAt ISO 8601 in UTC
 */
export function writeBackup(records: readonly AssessmentRecord[], savedAt: string): string {
  return `${JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    savedAt,
    records: records.map((record) => ({ ...record, proof: proofOf(record) })),
  })}\n`
}
