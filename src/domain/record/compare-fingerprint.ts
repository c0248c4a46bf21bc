/** A fingerprint as it is printed, and one that was typed from paper beside it. */

const length = 64
const groupLength = 8

/** The fingerprint in 8 groups of 8 digits, as it is printed. */
export function groupsOf(fingerprint: string): readonly string[] {
  return fingerprint.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []
}

export type FingerprintComparison =
  | { readonly outcome: 'same' }
  /** `groups`: which of the groups differ, counted from 1. */
  | { readonly outcome: 'differs'; readonly groups: readonly number[] }
  /** A character that no fingerprint has. */
  | { readonly outcome: 'strange'; readonly character: string }
  | { readonly outcome: 'wrong-length'; readonly digits: number; readonly wanted: number }

/**
 * Compares what was typed with a fingerprint. Case, spaces, hyphens and line breaks do not matter. Where the groups
 * were typed as groups, one that lacks a digit is that group and not all after it.
 */
export function compareFingerprint(typed: string, fingerprint: string): FingerprintComparison {
  const groups = typed
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((group) => group !== '')
  const digits = groups.join('')
  const strange = /[^0-9a-f]/u.exec(digits)
  if (strange) return { outcome: 'strange', character: strange[0] }
  if (digits === fingerprint) return { outcome: 'same' }
  const own = groupsOf(fingerprint)
  const isGrouped = groups.length === own.length
  if (!isGrouped && digits.length !== length) {
    return { outcome: 'wrong-length', digits: digits.length, wanted: length }
  }
  const compared = isGrouped ? groups : groupsOf(digits)
  return {
    outcome: 'differs',
    groups: own.flatMap((group, index) => (group === compared[index] ? [] : [index + 1])),
  }
}
