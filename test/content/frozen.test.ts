/** A release that has been published never changes: assessments rest on it. */
import { describe, expect, it } from 'vitest'
import { contentFolder, listReleases } from '../../src/cli/content-folder.ts'
import { hashRelease, readFrozen } from '../../src/cli/hash-release.ts'
import { newestGuidance } from '../../src/content/guidance.ts'
import { releaseHash } from '../../src/content/release-hash.ts'
import { newestRelease } from '../../src/content/releases.ts'

const releases = listReleases(contentFolder)
const frozen = readFrozen()

describe('the guidance', () => {
  const kept = readFrozen('guidance')

  it.each(Object.keys(kept))('%s is as it was when it was frozen', (release) => {
    expect(hashRelease(release, 'guidance')).toBe(kept[release])
  })

  it('is frozen, but for the newest, which may still be in the making', () => {
    const inTheMaking = listReleases(contentFolder, 'guidance').filter((release) => !(release in kept))
    expect([[], [newestGuidance]]).toContainEqual(inTheMaking)
  })
})

describe('the releases', () => {
  it.each(Object.keys(frozen))('%s is as it was when it was frozen', (release) => {
    expect(releases).toContain(release)
    expect(hashRelease(release)).toBe(frozen[release])
  })

  it('are frozen, all but the newest, which may still be in the making', () => {
    const inTheMaking = releases.filter((release) => !(release in frozen))
    expect(Object.keys(frozen)).toContain('2015-09-02.1')
    expect([[], [newestRelease]]).toContainEqual(inTheMaking)
  })

  it.each(releases)('are hashed in the app as their files are: %s', async (release) => {
    expect(await releaseHash(release)).toBe(hashRelease(release))
  })
})
