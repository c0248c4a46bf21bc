/** One answer: a best judgement and how firm it is, or *not enough known*; and what it rests on. */
import * as z from 'zod/mini'
import { citationSchema } from './evidence-schema.ts'
import { listLimit, optionIdSchema, passage } from './fields.ts'

const firmness = z.enum(['firm', 'could-be-higher', 'could-be-lower', 'could-be-either'])

export const answerSchema = z.strictObject({
  /** The chosen option, or *not enough known*; absent while only a note has been written. */
  option: z.optional(optionIdSchema),
  /** How firm a best judgement is. Asked of indicators and characteristics that have a level. */
  firmness: z.optional(firmness),
  note: z.optional(passage()),
  citations: z.optional(z.array(citationSchema).check(z.maxLength(listLimit))),
})

export type Answer = z.infer<typeof answerSchema>
