/** How strong a source is: what was approved says more than what was told, and what was told more than what is claimed. */
import type { Source } from '../record/evidence-schema.ts'
import { isUnfinished } from './unfinished.ts'

/** An approved document or an instrument; what was said in an interview; what nobody but its author stands behind. */
export type EvidenceStrength = 'document' | 'interview' | 'assertion'

/** Strongest first. */
export const strengths = ['document', 'interview', 'assertion'] as const satisfies readonly EvidenceStrength[]

/**
 * The strength of one source. A draft is an assertion, whatever it is a draft of; so is the assessor’s own statement,
 * and a source that is unfinished.
 */
export function strengthOf(source: Pick<Source, 'title' | 'kind' | 'standing'>): EvidenceStrength {
  const { kind, standing } = source
  if (isUnfinished(source) || kind === 'assessor-statement') return 'assertion'
  if (kind === 'interview') return 'interview'
  return standing === 'draft' ? 'assertion' : 'document'
}

/** The strongest of several; an assertion where there is none, as an answer alone is one. */
export function strongestOf(found: readonly EvidenceStrength[]): EvidenceStrength {
  return strengths.find((strength) => found.includes(strength)) ?? 'assertion'
}
