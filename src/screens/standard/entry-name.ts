/** What an entry of the standard is called where it is linked to. */
import type { Entry } from '../../domain/content/reading.ts'
import { reference } from '../../domain/report/words/kinds.ts'

/** ‘B1-LA-2’ for a statement; the identifier in words for a rule or a gap. */
export function entryName({ id, statement }: Entry): string {
  if (statement !== null) return reference(statement.id)
  const name = id.replaceAll('-', ' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
