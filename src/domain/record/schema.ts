/** The assessment record: the only thing that is saved. Everything else is derived from it and its release. */
import * as z from 'zod/mini'
import type { OptionId, QuestionId, ReleaseId, StreamId } from '../content/schema.ts'
import { actSchema } from './act-schema.ts'
import { type Answer, answerSchema } from './answer-schema.ts'
import { decisionSchema } from './decision-schema.ts'
import { dutyTieSchema, sourceSchema } from './evidence-schema.ts'
import {
  identifier,
  listLimit,
  moment,
  passage,
  questionIdSchema,
  releaseIdSchema,
  sha256,
  streamIdSchema,
} from './fields.ts'
import { implementationSchema } from './implementation-schema.ts'
import { officialSchema } from './official-schema.ts'
import { recordVersion } from './record-version.ts'
import { recommendationSchema, wholeOfStandardSchema } from './recommendation-schema.ts'
import { reviewSchema } from './review-schema.ts'
import { type Role, roleSchema } from './role-schema.ts'

/** What a secondary stream says of the indicated band. */
export const readingSchema = z.enum(['fits', 'reads-lower', 'reads-higher'])

const change = z.strictObject({
  question: questionIdSchema,
  before: answerSchema,
  after: answerSchema,
  reason: passage(),
  when: moment(),
})

export const recordSchema = z.strictObject({
  format: z.literal('ses-role-classification'),
  version: z.literal(recordVersion),
  id: identifier(),
  release: releaseIdSchema,
  createdAt: moment(),
  changedAt: moment(),
  /** Grows by one with every change: of two copies, the higher is the newer. */
  sequence: z.int().check(z.nonnegative()),
  /** The worked case this record was opened from. Its report says that it is not a real role. */
  example: z.optional(identifier()),
  /** When this record was opened from a result code, which holds no history: what changed before is not known. */
  openedFromCode: z.optional(moment()),
  /** The decided record that this one is a new version of. */
  supersedes: z.optional(z.strictObject({ id: identifier(), fingerprint: sha256() })),
  role: roleSchema,
  /** What was relied on, in the order registered. */
  sources: z.array(sourceSchema).check(z.maxLength(listLimit)),
  /** Sentences of the duty statement (`role.duties`) tied to answers. */
  dutyTies: z.array(dutyTieSchema).check(z.maxLength(listLimit)),
  answers: z.record(questionIdSchema, answerSchema),
  /** One secondary verification a stream, made against a band and a stream; both must still hold. */
  verification: z.record(
    streamIdSchema,
    z.strictObject({
      reading: readingSchema,
      why: passage(),
      against: z.strictObject({
        band: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        stream: streamIdSchema,
      }),
    }),
  ),
  /** ‘Explained because …’, by the key of the check. */
  explanations: z.record(z.string().check(z.maxLength(200)), passage()),
  /** ‘Show as I go’: whether it is on, and when it was first used. */
  showAsIGo: z.strictObject({ on: z.boolean(), firstUsed: z.optional(moment()) }),
  /** When the result was first and last seen. */
  resultSeen: z.optional(z.strictObject({ first: moment(), last: moment() })),
  /** Every answer changed after the result was first seen, oldest first. */
  changes: z.array(change),
  official: z.optional(officialSchema),
  wholeOfStandard: z.optional(wholeOfStandardSchema),
  recommendation: z.optional(recommendationSchema),
  /** Oldest first; the last one may be under way. */
  reviews: z.array(reviewSchema).check(z.maxLength(listLimit)),
  decision: z.optional(decisionSchema),
  /** Every step from the result to the decision, oldest first. Only ever added to. */
  acts: z.array(actSchema).check(z.maxLength(listLimit)),
  implementation: z.optional(implementationSchema),
})

export type AssessmentRecord = z.infer<typeof recordSchema>
export type Answers = AssessmentRecord['answers']
export type AnswerChange = z.infer<typeof change>
export type Verification = AssessmentRecord['verification']
export type Reading = z.infer<typeof readingSchema>
export type { Answer, OptionId, QuestionId, ReleaseId, Role, StreamId }
