/** A new version of a decided record. */
import { isFinal } from './final.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AssessmentRecord } from './schema.ts'
import { wellFormedText } from './well-formed.ts'

/**
 * Starts a new version: a draft that supersedes the decided record and links back to it. It carries the role, what
 * was relied on, and the answers with their history; what was found, recommended, reviewed and decided stays with
 * the record that it was said of.
 *
 * @param from.by who starts it
 * @param from.said what is said of it among its acts
 * @throws Error where the record is not decided: it can be changed as it is
 */
export function newVersionOf(
  record: AssessmentRecord,
  from: { readonly id: string; readonly by: string; readonly said: string; readonly now: string },
): AssessmentRecord {
  if (!isFinal(record)) throw new Error('Only a decided record is superseded by a new version.')
  const {
    wholeOfStandard: _wholeOfStandard,
    recommendation: _recommendation,
    decision: _decision,
    implementation: _implementation,
    ...kept
  } = record
  return {
    ...kept,
    id: from.id,
    createdAt: from.now,
    changedAt: from.now,
    sequence: 0,
    supersedes: { id: record.id, fingerprint: fingerprintOf(record) },
    reviews: [],
    acts: [{ act: 'superseded-earlier', when: from.now, by: wellFormedText(from.by), said: from.said }],
  }
}
