/** The released standard, compiled as the app compiles it, and the files it was compiled from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileRelease, type ReleaseFiles } from '../../src/domain/content/compile.ts'

// A path and not a URL: under jsdom the global URL is not Node’s.
const folder = join(import.meta.dirname, '../../content/releases/2015-09-02.1')

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}

/** A fresh copy of the release's files, free to be broken by a test. */
export function releaseFiles(): ReleaseFiles {
  return {
    release: read('release'),
    standard: read('standard'),
    questionnaire: read('questionnaire'),
    method: read('method'),
  }
}

export const standard = compileRelease(releaseFiles())
