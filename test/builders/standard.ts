/** The release that the tests are written against, compiled as the app compiles it, and the files of any release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileRelease, type ReleaseFiles } from '../../src/domain/content/compile.ts'
import type { Standard } from '../../src/domain/content/standard.ts'

// A path and not a URL: under jsdom the global URL is not Node’s.
const folder = join(import.meta.dirname, '../../content/releases')

/** A later release is added without touching what the tests say of this one. */
const written = '2015-09-02.2'

/** A fresh copy of a release's files, free to be broken by a test. */
export function releaseFiles(release = written): ReleaseFiles {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, release, `${name}.json`), 'utf8'))
  return {
    release: read('release'),
    standard: read('standard'),
    questionnaire: read('questionnaire'),
    method: read('method'),
  }
}

export const standard = compileRelease(releaseFiles())

export function standardOf(release: string): Standard {
  return release === written ? standard : compileRelease(releaseFiles(release))
}
