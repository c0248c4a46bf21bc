/** How strong a source is: what was approved says more than what was told, and what was told more than what is claimed. */
import type { Source } from '../record/evidence-schema.ts'

/** An approved document or an instrument; what was said in an interview; what nobody but its author stands behind. */
export type EvidenceStrength = 'document' | 'interview' | 'assertion'

/** Strongest first. */
export const strengths = ['document', 'interview', 'assertion'] as const satisfies readonly EvidenceStrength[]

/**
 * The strength of one source. A draft is an assertion, whatever it is a draft of; so is the assessor’s own statement,
 * and a source of which the kind, or whether it was approved, has not been said.
 */
export function strengthOf({ kind, standing }: Pick<Source, 'kind' | 'standing'>): EvidenceStrength {
  switch (kind) {
    case 'interview':
      return 'interview'
    case '':
    case 'assessor-statement':
      return 'assertion'
    case 'legislation':
      // A law is in force by itself: nobody has yet to approve it. A Bill is a draft.
      return standing === 'draft' ? 'assertion' : 'document'
    default:
      return standing === 'approved' ? 'document' : 'assertion'
  }
}

/** Whether it is asked of a kind of source if it is approved or a draft. */
export function hasStanding(kind: Source['kind']): boolean {
  return kind !== '' && kind !== 'interview' && kind !== 'assessor-statement'
}

/** The strongest of several; an assertion where there is none, as an answer alone is one. */
export function strongestOf(found: readonly EvidenceStrength[]): EvidenceStrength {
  return strengths.find((strength) => found.includes(strength)) ?? 'assertion'
}
