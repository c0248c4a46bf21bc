/**
 * The content releases that this app holds. Each is loaded when it is asked for. A release that is not here, or is
 * broken, stops with a clear message; another one never stands in for it.
 */
import * as z from 'zod/mini'
import { compileRelease, type ReleaseFiles } from '../domain/content/compile.ts'
import { type ReleaseId, releaseSchema } from '../domain/content/schema.ts'
import type { Standard } from '../domain/content/standard.ts'
import { releaseFiles } from './release-files.ts'

const parseId = (id: string): ReleaseId => z.parse(releaseSchema.shape.id, id)

/** Every release the app holds, oldest first. */
export const releaseIds: readonly ReleaseId[] = Object.keys(releaseFiles).map(parseId)

/** The release that a new assessment is made under. */
export const newestRelease: ReleaseId = parseId(Object.keys(releaseFiles).at(-1) ?? '')

/** A release that this app does not hold. The message says so, and what to do. */
export class UnknownReleaseError extends Error {
  constructor(id: string) {
    super(
      `The content release ‘${id}’ is not part of this app, which holds ${releaseIds.join(', ')}. ` +
        'Use a version of the app that holds the release.',
    )
    this.name = 'UnknownReleaseError'
  }
}

/** The files of one release as they are in the app. */
export async function loadFiles(id: string): Promise<ReleaseFiles> {
  const load = Object.hasOwn(releaseFiles, id) ? releaseFiles[id] : undefined
  if (!load) throw new UnknownReleaseError(id)
  return (await load()).files
}

const compiled = new Map<string, Promise<Standard>>()

/**
 * Loads and compiles one release; the same Standard for every call.
 *
 * @throws UnknownReleaseError where the app does not hold it; ContentError where it is broken
 */
export async function loadRelease(id: string): Promise<Standard> {
  let standard = compiled.get(id)
  if (!standard) {
    standard = loadFiles(id).then(compileRelease)
    compiled.set(id, standard)
    // A chunk that did not arrive may arrive the next time.
    standard.catch(() => compiled.delete(id))
  }
  return standard
}
