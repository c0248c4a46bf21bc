/**
 * What comes after the decision: a separate, unsealed part. It may hold pay and candidates’ circumstances, so it
 * never reaches the classification, is outside the record’s fingerprint, and prints only when asked for.
 */
import * as z from 'zod/mini'
import { day, identifier, line, passage, releaseIdSchema } from './fields.ts'

export const implementationSchema = z.strictObject({
  /** The release of the guidance that the conditions were asked under. */
  guidance: releaseIdSchema,
  /** Conditions and anchor dates of this role, by the identifier of what was asked. */
  facts: z.record(identifier(), line()),
  /** Ticks, dates, notes and references, by item of the guidance. */
  items: z.record(
    identifier(),
    z.strictObject({
      done: z.boolean(),
      on: day(),
      note: passage(),
      reference: line(),
      /** When a reader compared the item with what holds now and found it current; '' where nobody has. */
      readOn: day(),
    }),
  ),
})

export type Implementation = z.infer<typeof implementationSchema>
