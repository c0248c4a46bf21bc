/** Replays every assessment in this browser under the newest release. */
import { loadMoveSteps } from '../content/migrations.ts'
import { replay, type Replayed } from '../domain/record/replay.ts'
import type { Stores } from './context.tsx'
import { findRecords } from './find-records.ts'

/** How many are read at once: so few that the page answers meanwhile. */
const atOnce = 20

export type Replaying = {
  /** How many there are, and how many of them were tried. */
  readonly all: number
  readonly tried: number
  /** What came of those that are whole; the rest say why when they are opened. */
  readonly replayed: readonly Replayed[]
}

/**
 * Goes through them a few at a time. Rejects where the storage cannot be read.
 *
 * @param tell hears after each few how far it is
 */
export async function replayAll(stores: Stores, tell: (replaying: Replaying) => void): Promise<void> {
  const ids = Object.keys(stores.assessments.getState().rows)
  let replayed: readonly Replayed[] = []
  tell({ all: ids.length, tried: 0, replayed })
  for (let tried = 0; tried < ids.length; tried += atOnce) {
    const few = ids.slice(tried, tried + atOnce)
    replayed = [...replayed, ...(await replayFew(stores, few))]
    tell({ all: ids.length, tried: tried + few.length, replayed })
  }
}

async function replayFew(stores: Stores, ids: readonly string[]): Promise<readonly Replayed[]> {
  const { parts } = stores
  const records = await findRecords(stores, ids)
  const found = await Promise.all(
    records.map(async (record) => {
      try {
        const [from, steps] = await Promise.all([
          parts.loadRelease(record.release),
          loadMoveSteps(record.release),
        ])
        return replay(record, from, steps)
      } catch {
        return null
      }
    }),
  )
  return found.filter((each) => each !== null)
}
