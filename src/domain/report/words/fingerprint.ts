/** A fingerprint as it is printed. */
import { groupsOf } from '../../record/compare-fingerprint.ts'

/** 8 groups of 8 digits, with spaces at which a line may break. */
export function groupedFingerprint(fingerprint: string): string {
  return groupsOf(fingerprint).join(' ')
}
