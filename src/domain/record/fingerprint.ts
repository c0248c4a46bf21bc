/**
 * The fingerprint: SHA-256 over the canonical JSON (RFC 8785) of what a record says. What only counts how it was
 * kept is left out, so that opening or printing a record does not change it; so is what comes after the decision,
 * which has a fingerprint of its own. A fingerprint shows change, not authorship.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Implementation } from './implementation-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** 64 hexadecimal digits. The same for every copy of a record that says the same. */
export function fingerprintOf(record: AssessmentRecord): string {
  const { sequence: _sequence, changedAt: _changedAt, implementation: _implementation, ...said } = record
  return hashOf({ ...said, ...(record.resultSeen && { resultSeen: { first: record.resultSeen.first } }) })
}

/** The fingerprint of the part that comes after the decision. */
export function fingerprintOfImplementation(implementation: Implementation): string {
  return hashOf(implementation)
}

function hashOf(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('There is nothing to take a fingerprint of.')
  return bytesToHex(sha256(utf8ToBytes(text)))
}
