/**
 * The releases of the guidance that this app holds, each loaded when it is asked for. What was kept under a release
 * is read under it: another one never stands in for it.
 */
import * as z from 'zod/mini'
import type { ReleaseId } from '../domain/content/schema.ts'
import { compileGuidance, type Guidance } from '../domain/guidance/compile.ts'
import { releaseIdSchema } from '../domain/record/fields.ts'
import { guidanceFiles } from './guidance-files.ts'

/** The release that conditions are first asked under. */
export const newestGuidance: ReleaseId = z.parse(releaseIdSchema, Object.keys(guidanceFiles).at(-1))

const compiled = new Map<string, Promise<Guidance>>()

/**
 * Loads and compiles one release of the guidance; the same one for every call.
 *
 * @throws Error where the app does not hold it, in words for the user; GuidanceError where it is broken
 */
export async function loadGuidance(id: string): Promise<Guidance> {
  const load = Object.hasOwn(guidanceFiles, id) ? guidanceFiles[id] : undefined
  if (!load) {
    throw new Error(
      `The guidance ‘${id}’ is not part of this app, which holds ${Object.keys(guidanceFiles).join(', ')}. ` +
        'Use a version of the app that holds it.',
    )
  }
  let guidance = compiled.get(id)
  if (!guidance) {
    guidance = load().then(({ files }) => compileGuidance(files))
    compiled.set(id, guidance)
    // A chunk that did not arrive may arrive the next time.
    guidance.catch(() => compiled.delete(id))
  }
  return guidance
}
