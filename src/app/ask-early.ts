import { releaseFiles } from '../content/release-files.ts'
import type { Stores } from '../store/context.tsx'
import { assessmentPage, assessmentRoutes, otherRoutes, provided } from './routes.ts'

/**
 * Asks at once for all that a page will need. Left to the rendering, each part would be asked for only when the one
 * before it has arrived, and the page would move as each part comes.
 *
 * @param location the address as the hash has it, without the ‘#’
 * @returns null where the page stands without its parts, as the start does; otherwise what settles when all parts are there, or
 *   cannot be had, which the page itself then says
 */
export function askEarly(location: string, stores: Promise<Stores>): Promise<unknown> | null {
  const [, first, id = '', part] = location.split('/')
  const other = otherRoutes.find(({ pattern }) => pattern === location)
  if (other !== undefined) return Promise.allSettled([stores, provided.load(), other.load()])
  if (first !== 'assessment') return null
  const screen = assessmentRoutes.find(({ pattern }) => pattern.split('/')[3] === part)
  // Most assessments are under the newest release, which need not wait until the record tells.
  const newest = Object.values(releaseFiles).at(-1)
  return Promise.allSettled([
    stores.then((there) => openEarly(there, id)),
    provided.load(),
    assessmentPage.load(),
    screen?.load(),
    newest?.(),
  ])
}

async function openEarly({ assessments, standards }: Stores, id: string): Promise<void> {
  const opened = await assessments.getState().actions.open(id)
  if (opened.ok) await standards.ready(opened.record.release)
}
