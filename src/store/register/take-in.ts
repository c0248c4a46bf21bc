/** Shows what was written to the database, here and in the other windows. */
import { recordKey } from '../../storage/database.ts'
import type { Row } from '../../storage/row.ts'
import type { Stores } from '../context.tsx'

/** What is open of these is read again. */
export function takeIn({ assessments, parts }: Stores, rows: readonly Row[]): void {
  for (const row of rows) {
    assessments.getState().actions.close(row.id)
    parts.storage.tell({ kind: 'saved', row })
  }
  // What stands in the place of something that could not be read does read.
  const keys = new Set(rows.map(({ id }) => recordKey(id)))
  assessments.setState((state) => ({
    rows: { ...state.rows, ...Object.fromEntries(rows.map((row) => [row.id, row])) },
    damaged: state.damaged.filter(({ key }) => !keys.has(key)),
  }))
}

export function takeAway({ assessments, parts }: Stores, ids: readonly string[]): void {
  for (const id of ids) {
    assessments.getState().actions.close(id)
    parts.storage.tell({ kind: 'removed', id })
  }
  assessments.setState(({ rows }) => ({
    rows: Object.fromEntries(Object.entries(rows).filter(([id]) => !ids.includes(id))),
  }))
}
