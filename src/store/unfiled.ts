/** What would be lost with this browser’s storage: assessments that no file holds as they are now. */
import type { Row } from '../storage/row.ts'
import type { AssessmentsState } from './assessments.ts'

export type Unfiled = {
  /** Never saved to a file. */
  readonly never: readonly Row[]
  /** Changed since they were last saved to one. */
  readonly changed: readonly Row[]
}

/** Sorts out the assessments that are not in a file, the one changed last first. Worked examples can be opened again. */
export function findUnfiled({ rows, filed }: Pick<AssessmentsState, 'rows' | 'filed'>): Unfiled {
  const own = Object.values(rows)
    .filter(({ isExample }) => !isExample)
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
  return {
    never: own.filter(({ id }) => filed[id] === undefined),
    changed: own.filter(({ id, sequence }) => (filed[id]?.sequence ?? sequence) !== sequence),
  }
}
