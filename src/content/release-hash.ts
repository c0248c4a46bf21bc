/** The hash of a release that the app holds: taken over the files as they are loaded, so that it says what was used. */
import { hashFiles } from '../domain/content/release-hash.ts'
import { loadFiles } from './releases.ts'

/**
 * @returns 64 hexadecimal digits; of a frozen release, those that it was frozen by
 * @throws UnknownReleaseError where the app does not hold the release
 */
export async function releaseHash(id: string): Promise<string> {
  const files = Object.entries(await loadFiles(id))
  return hashFiles(Object.fromEntries(files.map(([name, content]) => [`${name}.json`, content])))
}
