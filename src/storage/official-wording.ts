/** The official wording that an agency loaded, kept in this browser beside the assessments. */
import * as z from 'zod/mini'
import { officialSchema, type OfficialWording } from '../domain/record/official-schema.ts'
import { officialWordingKey } from './has-official-wording.ts'

/** What is kept; null where there is none, where it cannot be read, or where the browser refuses storage. */
export function readOfficialWording(): OfficialWording | null {
  try {
    const read = z.safeParse(officialSchema, JSON.parse(localStorage.getItem(officialWordingKey) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Keeps the wording, or none. @returns false where the browser does not keep it */
export function keepOfficialWording(official: OfficialWording | null): boolean {
  try {
    if (official === null) localStorage.removeItem(officialWordingKey)
    else localStorage.setItem(officialWordingKey, JSON.stringify(official))
    return true
  } catch {
    return false
  }
}
