/** Every step from the result to the decision, in order, with the snapshot that was sealed at it. */
import * as z from 'zod/mini'
import { level, line, moment, passage, releaseIdSchema, sha256 } from './fields.ts'
import { againstSchema } from './recommendation-schema.ts'

/** The result as it was then: recomputing can show a difference. */
const snapshotSchema = z.strictObject({
  result: z.extend(againstSchema, {
    possibleBands: z.tuple([level(), level()]),
    strength: z.nullable(z.enum(['clear', 'supported', 'borderline'])),
  }),
  /** The result code. */
  code: line(),
  release: releaseIdSchema,
  releaseHash: sha256(),
  appVersion: line(),
  /** Of the record as it was when the act was done, this act not yet among its acts. */
  fingerprint: sha256(),
})

export const actSchema = z.strictObject({
  act: z.enum([
    'recommended',
    'review-opened',
    'blind-review-opened',
    'ratings-sealed',
    'review-returned',
    'review-recommended',
    'decided',
    'superseded-earlier',
    'moved-release',
  ]),
  when: moment(),
  by: line(),
  /** What was found or said, in a sentence or two. */
  said: passage(),
  snapshot: z.optional(snapshotSchema),
})

export type Snapshot = z.infer<typeof snapshotSchema>
export type Act = z.infer<typeof actSchema>
