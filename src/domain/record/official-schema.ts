/** Official wording that an agency loaded from its own copy of the standard: shown beside the restatement, never scored. */
import * as z from 'zod/mini'
import { dimensionIdSchema, level, line, listLimit, moment, passage, streamIdSchema } from './fields.ts'

export const officialTextSchema = z.strictObject({
  band: level(),
  dimension: dimensionIdSchema,
  /** Absent where the text is for every stream. */
  stream: z.optional(streamIdSchema),
  text: passage(),
})

export const officialSchema = z.strictObject({
  /** Where the agency’s copy is from, in its words. */
  source: line(),
  loadedAt: moment(),
  texts: z.array(officialTextSchema).check(z.maxLength(listLimit)),
})

export type OfficialText = z.infer<typeof officialTextSchema>
export type OfficialWording = z.infer<typeof officialSchema>
