/** The band that the conditions are asked for, and which step it comes from. */
import type { Classification } from '../classify/types.ts'
import type { Level } from '../content/schema.ts'
import { againstOf } from '../record/against.ts'
import { isFinal } from '../record/final.ts'
import type { AssessmentRecord } from '../record/schema.ts'

export type BandUsed = {
  /** 0 is below the SES; null where there is none yet. */
  readonly band: Level | null
  readonly from: 'decision' | 'recommendation' | 'indicated'
}

/** The decided band; before a decision the recommended one; before a recommendation what the answers indicate. */
export function bandUsed(record: AssessmentRecord, classification: Classification): BandUsed {
  const { decision, recommendation } = record
  if (isFinal(record) && decision) return { band: decision.band, from: 'decision' }
  if (recommendation?.against) return { band: recommendation.band, from: 'recommendation' }
  const band = classification.outcome === 'incomplete' ? null : againstOf(classification).band
  return { band, from: 'indicated' }
}
