/** What this report is and is not: said on its first page and in its annex. */
import type { Role } from '../../record/schema.ts'
import { withoutStop } from './quote.ts'

/** Whether the Commission’s 2013 methodology was applied as well, with its reference. */
export function methodologyAppliedInText(role: Role): string {
  const reference = withoutStop(role.methodologyReference)
  switch (role.methodologyApplied) {
    case 'yes':
      return reference === ''
        ? 'That methodology was also applied; no reference was given.'
        : `That methodology was also applied (reference: ${reference}).`
    case 'no':
      return 'That methodology was not applied.'
    case '':
      return 'Whether that methodology was also applied was not recorded.'
  }
}
