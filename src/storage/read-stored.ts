/** Reads a stored value through the schema, which is fetched when there is a first one to read. */
import type { ReadRecord } from '../domain/record/read.ts'

export async function readStored(value: unknown): Promise<ReadRecord> {
  const { readRecord } = await import('../domain/record/read.ts')
  return readRecord(value)
}
