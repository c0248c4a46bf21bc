/** The delegate’s decision. From `finalAt` on the record is final: a new version supersedes it. */
import * as z from 'zod/mini'
import { day, level, line, moment, passage } from './fields.ts'
import { againstSchema } from './recommendation-schema.ts'

export const decisionSchema = z.strictObject({
  delegate: line(),
  delegateRole: line(),
  /**
   * The one classification allocated to the group of duties (rules 6 and 9); 0: not an SES classification; null while
   * not chosen.
   */
  band: z.nullable(level()),
  /** The group of duties it is allocated to. */
  duties: passage(),
  /** In the delegate’s words: the current rules were not read (L-1, L-14). */
  power: passage(),
  on: day(),
  /** Wanted where the decision departs from the recommendation, or decides a provisional result. */
  reasons: passage(),
  conditions: passage(),
  reviewTrigger: passage(),
  reviewOn: day(),
  /** Approval in the SES numbers and ASL: kept apart from the finding (L-22). */
  numbersReference: line(),
  /** Certified before filling (V-6). */
  certifiedBy: line(),
  certifiedOn: day(),
  /** Effect on neighbouring roles (V-5). */
  neighbours: z.strictObject({
    supervisor: passage(),
    peers: passage(),
    reports: passage(),
    layers: passage(),
  }),
  against: z.optional(againstSchema),
  finalAt: z.optional(moment()),
})

export type Decision = z.infer<typeof decisionSchema>
