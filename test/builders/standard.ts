/** The released standard, compiled as the app compiles it, and the files it was compiled from. */
import { readFileSync } from 'node:fs'
import { compileRelease, type ReleaseFiles } from '../../src/domain/content/compile.ts'

const folder = new URL('../../content/releases/2015-09-02.1/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
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
