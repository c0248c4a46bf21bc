/** Finds assessments as they are now, for what is done with several of them. */
import type { AssessmentRecord } from '../domain/record/schema.ts'
import { readRecords } from '../storage/shelf.ts'
import type { Stores } from './context.tsx'

/**
 * The records as they are now: those that are open, and those that are kept. What is open here and was changed in
 * another window since is read as it is kept. One that does not read is left out. Rejects where the storage cannot be
 * read.
 */
export async function findRecords(
  { assessments, parts }: Stores,
  ids: readonly string[],
): Promise<readonly AssessmentRecord[]> {
  const { records, overtaken } = assessments.getState()
  const isOpen = (id: string) => Object.hasOwn(records, id) && !Object.hasOwn(overtaken, id)
  const closed = ids.filter((id) => !isOpen(id))
  const kept = closed.length > 0 ? await readRecords(parts.database, closed) : []
  const read = new Map(kept.map((record) => [record.id, record]))
  return ids.flatMap((id) => (isOpen(id) ? records[id] : read.get(id)) ?? [])
}
