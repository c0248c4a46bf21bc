/** What can be done with the assessments as a whole. Each action is done whole or not at all. */
import { duplicateOf } from '../../domain/record/duplicate.ts'
import { isHidden } from '../../domain/record/hidden.ts'
import { downloadFile } from '../../storage/download.ts'
import { idOfKey } from '../../storage/database.ts'
import { type Binned, emptyBin, putBack, readBin, readRaw, remove, removeRaw } from '../../storage/shelf.ts'
import type { Stores } from '../context.tsx'
import { attempt, type Done } from './done.ts'
import { fillIn } from './fill-in.ts'
import { isInFile } from './lines.ts'
import { takeAway, takeIn } from './take-in.ts'

export type Register = {
  /** Finds state and result of every assessment that they are not known of yet. */
  readonly fillIn: () => Promise<void>
  /** Those of these that are in no file as they are now, and are decided, or could not be read to find that out. */
  readonly findUnfiled: (ids: readonly string[]) => Promise<readonly string[]>
  /** Starts a draft like an assessment, and gives its identifier. */
  readonly duplicate: (id: string) => Promise<Done<string>>
  /** Moves assessments to the bin, and gives the keys that take them back. */
  readonly remove: (ids: readonly string[]) => Promise<Done<readonly string[]>>
  /** What is in the bin, last deleted first. */
  readonly readBin: () => Promise<Done<readonly Binned[]>>
  /** Takes assessments back. One whose place is taken by now swaps with what stands there. */
  readonly putBack: (keys: readonly string[]) => Promise<Done<readonly string[]>>
  /** Gives what is stored under a key, and cannot be read, as a file. */
  readonly saveDamaged: (key: string) => Promise<Done<void>>
  /** Deletes for good what is stored under a key and cannot be read. */
  readonly deleteDamaged: (key: string) => Promise<Done<void>>
  /** Deletes for good what is in the bin under these keys. */
  readonly emptyBin: (keys: readonly string[]) => Promise<Done<void>>
}

/** Creates the actions over the stores. */
export function createRegister(stores: Stores): Register {
  const { assessments, parts } = stores
  const { storage, database, now, newId } = parts
  let filling: Promise<void> | null = null

  const forgetFiled = (gone: readonly string[]) =>
    assessments.setState(({ filed }) => ({
      filed: Object.fromEntries(Object.entries(filed).filter(([id]) => !gone.includes(id))),
    }))

  return {
    fillIn: () => {
      filling ??= fillIn(stores).finally(() => (filling = null))
      return filling
    },

    findUnfiled: async (ids) => {
      await fillIn(stores, ids)
      const { rows, filed } = assessments.getState()
      return ids.filter((id) => {
        const row = rows[id]
        const state = row?.found?.summary.state ?? 'unknown'
        return row && ['decided', 'unknown'].includes(state) && !isInFile(row, filed[id])
      })
    },

    duplicate: async (id) => {
      const opened = await assessments.getState().actions.open(id)
      if (!opened.ok) return { ok: false, problem: opened.problem ?? notKept }
      if (isHidden(opened.record)) return { ok: false, problem: underReview }
      const copy = duplicateOf(opened.record, { id: newId(), now: now() })
      assessments.getState().actions.add(copy)
      return { ok: true, result: copy.id }
    },

    remove: (ids) =>
      attempt(async () => {
        await storage.settled()
        const keys = await remove(database, ids, now())
        takeAway(stores, ids)
        return keys
      }),

    readBin: () => attempt(() => readBin(database)),

    putBack: (keys) =>
      attempt(async () => {
        await storage.settled()
        const rows = await putBack(database, keys, now())
        takeIn(stores, rows)
        return rows.map(({ id }) => id)
      }),

    saveDamaged: (key) =>
      attempt(async () => {
        const text = await readRaw(database, parts.texts, key)
        downloadFile(`${key.replaceAll(/[^a-z0-9-]+/g, ' ')}.json`, new Blob([text]))
      }),

    deleteDamaged: (key) =>
      attempt(async () => {
        const gone = await removeRaw(database, parts.texts, key)
        const id = idOfKey(key)
        // Its place is free again.
        if (gone !== null && id !== null) storage.tell({ kind: 'removed', id })
        forgetFiled(gone ?? [])
        assessments.setState(({ damaged }) => ({ damaged: damaged.filter((each) => each.key !== key) }))
      }),

    emptyBin: (keys) =>
      attempt(async () => {
        await storage.settled()
        forgetFiled(await emptyBin(database, keys))
      }),
  }
}

const notKept = 'This assessment is not in this browser.'
const underReview =
  'This assessment is under blind review. It can be duplicated when the reviewer has sealed the ratings.'
