import { expect, it } from 'vitest'
import { compareFingerprint, groupsOf } from '../../../src/domain/record/compare-fingerprint.ts'

const fingerprint = '0123456789abcdef'.repeat(4)
const groups = groupsOf(fingerprint)
const withGroup = (place: number, group: string) => groups.with(place - 1, group).join(' ')

it('is printed in 8 groups of 8', () => {
  expect(groups).toHaveLength(8)
  expect(groups.join('')).toBe(fingerprint)
})

it.each([
  ['as it is', fingerprint],
  ['in groups', groups.join(' ')],
  ['in capitals, over 2 lines, with hyphens', ` ${groups.join('-').toUpperCase().replace('-', '\n')} `],
  ['in other groups', fingerprint.replaceAll(/(.{4})/g, '$1 ')],
])('is the same %s', (_, typed) => {
  expect(compareFingerprint(typed, fingerprint)).toEqual({ outcome: 'same' })
})

it.each([
  ['another digit', withGroup(3, '01234568'), [3]],
  ['a digit too few', withGroup(3, '0123456'), [3]],
  ['a digit too many', withGroup(8, '89abcdeff'), [8]],
  ['two swapped', withGroup(2, '98abcdef'), [2]],
  ['another digit, without groups', `1${fingerprint.slice(1)}`, [1]],
  ['all others', 'f'.repeat(64), [1, 2, 3, 4, 5, 6, 7, 8]],
])('says which group differs: %s', (_, typed, differing) => {
  expect(compareFingerprint(typed, fingerprint)).toEqual({ outcome: 'differs', groups: differing })
})

it('says that digits are missing, where no group can be named', () => {
  expect(compareFingerprint(fingerprint.slice(1), fingerprint)).toEqual({
    outcome: 'wrong-length',
    digits: 63,
    wanted: 64,
  })
})

it('names a character that no fingerprint has', () => {
  expect(compareFingerprint(withGroup(1, 'O1234567'), fingerprint)).toEqual({
    outcome: 'strange',
    character: 'o',
  })
})
