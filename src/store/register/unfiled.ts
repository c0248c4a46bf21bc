/** What would be lost with this browser’s storage: assessments that no file holds as they are now. */
import { isExampleId } from '../../domain/record/example-id.ts'
import type { AssessmentsState } from '../assessments.ts'
import { findLines, type Line, linesOf } from './lines.ts'

export type Unfiled = {
  /** Never saved to a file. */
  readonly never: readonly Line[]
  /** Changed since they were last saved to one. */
  readonly changed: readonly Line[]
}

/**
 * Sorts out the assessments that are not in a file, the one changed last first. A worked example can be opened again; a
 * copy of one cannot.
 */
export function findUnfiled({ rows, filed }: Pick<AssessmentsState, 'rows' | 'filed'>): Unfiled {
  const open = findLines(linesOf(rows, filed), { text: '', state: '', sort: 'changed' }).filter(
    ({ id, isFiled }) => !isExampleId(id) && !isFiled,
  )
  return {
    never: open.filter(({ filedAt }) => filedAt === null),
    changed: open.filter(({ filedAt }) => filedAt !== null),
  }
}
