/** Saving to files, under the names that outputs give them. What it needs is fetched when it is asked for. */
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { useStores } from '../../store/context.tsx'
import type { Saved } from '../../store/register/save.ts'

export type Save = {
  readonly saveOne: (id: string) => Promise<Saved>
  readonly saveMany: (ids: readonly string[]) => Promise<Saved>
  /** Notes that a file holds the record as it is, which was saved in another way. */
  readonly note: (record: AssessmentRecord, name: string, now: string) => Promise<void>
}

export function useSave(): Save {
  const stores = useStores()
  return {
    saveOne: async (id) => {
      const [{ saveRecord }, { fileName, isNameFor }] = await fetched()
      return saveRecord(stores, id, {
        nameOf: (record, now) => fileName(record, 'json', now),
        fits: isNameFor,
      })
    },
    saveMany: async (ids) => {
      const [{ saveBackup }, { backupName }] = await fetched()
      return saveBackup(stores, ids, backupName)
    },
    note: async (record, name, now) => {
      const [{ filedOf, noteFiled }] = await fetched()
      await noteFiled(stores, [filedOf(record, name, now)])
    },
  }
}

function fetched() {
  return Promise.all([import('../../store/register/save.ts'), import('../../outputs/file-name.ts')])
}
