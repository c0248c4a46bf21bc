/** The official wording that an agency loaded, kept in this browser beside the assessments. */
import * as z from 'zod/mini'
import { officialSchema, type OfficialWording } from '../domain/record/official-schema.ts'
import { officialWordingKey } from './has-official-wording.ts'
import type { LastWords } from './last-words.ts'

/** What is kept; null where there is none, where it cannot be read, or where the browser refuses storage. */
export function readOfficialWording(texts: () => LastWords): OfficialWording | null {
  try {
    const read = z.safeParse(officialSchema, JSON.parse(texts().getItem(officialWordingKey) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Keeps the wording, or none. @returns false where the browser does not keep it */
export function keepOfficialWording(texts: () => LastWords, official: OfficialWording | null): boolean {
  try {
    if (official === null) texts().removeItem(officialWordingKey)
    else texts().setItem(officialWordingKey, JSON.stringify(official))
    return true
  } catch {
    return false
  }
}
