/**
 * Freezes the content releases by their hashes: `npm run content:freeze`. A release that is frozen and
 * has changed since is refused, because assessments may rest on it: make a new release instead.
 */
import { writeFileSync } from 'node:fs'
import { frozenFile, hashRelease, listReleases, readFrozen } from './hash-release.ts'

const frozen = readFrozen()
const hashes = Object.fromEntries(listReleases().map((release) => [release, hashRelease(release)]))
const changed = Object.entries(frozen).filter(([release, hash]) => hashes[release] !== hash)

if (changed.length > 0) {
  for (const [release] of changed) {
    console.error(
      `The release ${release} is frozen and no longer as it was. Undo the change, or make it in a new release.`,
    )
  }
  process.exitCode = 2
} else {
  writeFileSync(frozenFile, `${JSON.stringify(hashes, null, 2)}\n`)
  for (const [release, hash] of Object.entries(hashes))
    console.log(`${release} ${hash}${release in frozen ? '' : ' (new)'}`)
}
