/** What the assessor makes of the indicated result: the whole-of-standard check and the recommendation. */
import * as z from 'zod/mini'
import { day, level, line, passage, streamIdSchema } from './fields.ts'

/** The result that a step was made against. A step is to be redone when the result is another by now. */
export const againstSchema = z.strictObject({
  outcome: z.enum(['indicated', 'below-ses', 'not-determined']),
  band: z.nullable(level()),
  stream: z.nullable(streamIdSchema),
})

/** Made after reading the indicated band beside its neighbours in full. */
export const wholeOfStandardSchema = z.strictObject({
  view: z.enum(['agree', 'depart']),
  reasons: passage(),
  against: againstSchema,
})

export const recommendationSchema = z.strictObject({
  /** The classification recommended; 0 is below the SES; null while not chosen. */
  band: z.nullable(level()),
  /** Null where no stream is recommended; absent while not chosen. */
  stream: z.optional(z.nullable(streamIdSchema)),
  reasons: passage(),
  by: line(),
  role: line(),
  on: day(),
  /** Of a recommendation that was made; absent while it is being written. */
  against: z.optional(againstSchema),
})

export type Against = z.infer<typeof againstSchema>
export type WholeOfStandard = z.infer<typeof wholeOfStandardSchema>
export type Recommendation = z.infer<typeof recommendationSchema>
