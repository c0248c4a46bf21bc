/** A new draft from an assessment that is like it. */
import { createRecord } from './create.ts'
import { lineLimit } from './fields.ts'
import type { AssessmentRecord } from './schema.ts'

/**
 * Copies what was said of the role, what was relied on, and the answers. What was found, recommended, reviewed and
 * decided stays with the record that it was said of. Whoever copies answers whose result was seen has seen it: that goes
 * along, so that every change from here on is logged, and so does the log of what was changed since it was seen. A copy
 * of a worked example is still not a real role.
 */
export function duplicateOf(
  record: AssessmentRecord,
  as: { readonly id: string; readonly now: string },
): AssessmentRecord {
  const { release, example, openedFromCode, role, sources, dutyTies, answers, official } = record
  const { verification, explanations, showAsIGo, resultSeen, changes } = record
  return {
    ...createRecord({ ...as, release }),
    ...(example !== undefined && { example }),
    ...(openedFromCode !== undefined && { openedFromCode }),
    ...(official !== undefined && { official }),
    ...(resultSeen !== undefined && { resultSeen }),
    role: { ...role, title: role.title && `Copy of ${role.title}`.slice(0, lineLimit), assessedOn: '' },
    sources,
    dutyTies,
    answers,
    verification,
    explanations,
    showAsIGo,
    changes,
  }
}
