/** What the app puts under a seal beside the record: the release’s hash and its own version. */
import type { Standard } from '../domain/content/standard.ts'
import type { Sealing } from '../domain/record/acts.ts'
import { appVersion } from './app-version.ts'
import { releaseHash } from './release-hash.ts'

/** @throws UnknownReleaseError where the app does not hold the release of the standard */
export async function sealingFor(standard: Standard): Promise<Sealing> {
  return { standard, releaseHash: await releaseHash(standard.release.id), appVersion }
}
