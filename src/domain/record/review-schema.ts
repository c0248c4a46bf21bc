/** A review of the record: blind, with ratings of its own sealed before the result is seen, or ordinary. */
import * as z from 'zod/mini'
import { answerSchema } from './answer-schema.ts'
import { day, dimensionIdSchema, identifier, line, moment, passage, questionIdSchema } from './fields.ts'
import { againstSchema } from './recommendation-schema.ts'

export const reviewSchema = z.strictObject({
  id: identifier(),
  kind: z.enum(['blind', 'ordinary']),
  openedAt: moment(),
  reviewer: line(),
  reviewerRole: line(),
  /** The reviewer’s own answers, of a blind review. */
  ratings: z.record(questionIdSchema, answerSchema),
  /** When the ratings were sealed: from then on they do not change, and the result is shown. */
  sealedAt: z.optional(moment()),
  /** The finding by dimension. */
  dimensions: z.record(
    dimensionIdSchema,
    z.strictObject({ view: z.enum(['agrees', 'differs']), reasons: passage() }),
  ),
  /** How each difference of a blind review was settled, by question. */
  settled: z.record(questionIdSchema, passage()),
  /** Empty while the review is under way. */
  outcome: z.enum(['', 'recommended', 'returned']),
  comments: passage(),
  on: day(),
  closedAt: z.optional(moment()),
  /** The result that the finding is about; of a closed review. */
  against: z.optional(againstSchema),
})

export type Review = z.infer<typeof reviewSchema>
