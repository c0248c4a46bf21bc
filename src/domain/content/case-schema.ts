/** The shape of a worked case: a made-up role, its answers, and what is expected of them. */
import * as z from 'zod/mini'
import { answerSchema } from '../record/answer-schema.ts'
import { sourceSchema } from '../record/evidence-schema.ts'
import { questionIdSchema, releaseIdSchema, streamIdSchema as streamId } from '../record/fields.ts'
import { roleSchema } from '../record/role-schema.ts'
import { readingSchema } from '../record/schema.ts'

const words = () => z.string().check(z.minLength(1), z.maxLength(1200))
const id = () => z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const interval = z.tuple([level, level])

export const caseSchema = z.strictObject({
  id: id(),
  title: words(),
  /** Said on every page that shows the case. */
  notReal: z.literal(true),
  release: releaseIdSchema,
  kind: z.enum(['cell', 'borderline', 'below-ses', 'not-determined']),
  /** The cell of stream and band that the case stands for; null where it stands for none. */
  cell: z.nullable(
    z.strictObject({ stream: streamId, band: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  ),
  /** What the case shows, for someone choosing which to open. */
  summary: words(),
  /** What the form about the role holds; the rest stays empty. */
  role: z.partial(roleSchema),
  /** What the answers cite. */
  sources: z.array(sourceSchema),
  answers: z.record(
    questionIdSchema,
    z.extend(answerSchema, { option: z.nonoptional(answerSchema.shape.option) }),
  ),
  /** The secondary verification by stream; what it was made against is the expected result. */
  verification: z.optional(z.record(streamId, z.strictObject({ reading: readingSchema, why: words() }))),
  /** As the command line prints it. */
  expected: z.strictObject({
    outcome: z.enum(['indicated', 'below-ses', 'not-determined']),
    /** 1 to 3; 0 for below the SES; null where no band is determined. */
    band: z.nullable(level),
    possibleBands: interval,
    possibleBandsOnStandardText: interval,
    strength: z.nullable(z.enum(['clear', 'supported', 'borderline'])),
    stream: z.nullable(streamId),
    secondary: z.array(streamId),
    characteristics: z.nullable(z.enum(['corroborate', 'point-above', 'point-below', 'unsettled'])),
    /** Keys of the checks that are raised. */
    checks: z.array(z.string()),
  }),
})

export type WorkedCase = z.infer<typeof caseSchema>
