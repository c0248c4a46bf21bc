/** A release that has been published never changes: assessments rest on it. */
import { describe, expect, it } from 'vitest'
import { hashRelease, listReleases, readFrozen } from '../../src/cli/hash-release.ts'

describe('the releases', () => {
  it('are frozen, every one, and are as they were then', () => {
    const hashes = Object.fromEntries(listReleases().map((release) => [release, hashRelease(release)]))
    expect(Object.keys(hashes)).toContain('2015-09-02.1')
    expect(readFrozen()).toEqual(hashes)
  })
})
