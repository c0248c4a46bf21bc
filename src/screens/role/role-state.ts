/** How far the form about the role has come: apart from the form, as the task list needs no more than this of it. */
import type { Role } from '../../domain/record/schema.ts'

/** The texts that Continue asks for. */
export const requiredTexts = ['title', 'agency', 'primaryPurpose', 'duties', 'assessor'] as const

/** Whether the form has been begun, and whether Continue would let it pass. */
export function stateOfRole(role: Role): 'empty' | 'begun' | 'complete' {
  if (Object.values(role).every((value) => value === '')) return 'empty'
  const required = [...requiredTexts, 'marking', 'assessedOn'] as const
  return required.every((field) => role[field].trim() !== '') ? 'complete' : 'begun'
}

/** Whether the record says what the role is: a classification is decided for a group of duties (L-3, L-5). */
export function isDescribed(role: Role): boolean {
  return (['title', 'agency', 'primaryPurpose', 'duties'] as const).every(
    (field) => role[field].trim() !== '',
  )
}
