/** The assessment record: the only thing that is saved. Everything else is derived from it and its release. */
import '../schema-settings.ts'
import * as z from 'zod/mini'
import type { OptionId, QuestionId, ReleaseId, StreamId } from '../content/schema.ts'

/** The most characters that a line, and a passage, of a record may have. */
export const lineLimit = 1000
export const passageLimit = 20_000

const line = () => z.string().check(z.maxLength(lineLimit))
const passage = () => z.string().check(z.maxLength(passageLimit))
const moment = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/))
const identifier = () => z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[a-z0-9-]+$/))

export const questionIdSchema = identifier().brand<'QuestionId'>()
const optionId = identifier().brand<'OptionId'>()
export const streamIdSchema = identifier().brand<'StreamId'>()

const firmness = z.enum(['firm', 'could-be-higher', 'could-be-lower', 'could-be-either'])

export const answerSchema = z.strictObject({
  /** The chosen option, or *not enough known*; absent while only a note has been written. */
  option: z.optional(optionId),
  /** How firm a best judgement is. Asked of indicators and characteristics that have a level. */
  firmness: z.optional(firmness),
  note: z.optional(passage()),
  reference: z.optional(line()),
})

/** What a secondary stream says of the indicated band. */
export const readingSchema = z.enum(['fits', 'reads-lower', 'reads-higher'])

const change = z.strictObject({
  question: questionIdSchema,
  before: answerSchema,
  after: answerSchema,
  reason: passage(),
  when: moment(),
})

/** What the form about the role holds. Nothing here reaches the rule; some of it reaches the checks. */
export const roleSchema = z.strictObject({
  title: line(),
  agency: line(),
  workArea: line(),
  primaryPurpose: passage(),
  duties: passage(),
  status: z.enum(['', 'new', 'vacant', 'changed', 'filled']),
  presentClassification: z.enum(['', 'none', 'below-el2', 'el2', 'ses-1', 'ses-2', 'ses-3', 'other']),
  presentClassificationOther: line(),
  earlierEvaluations: passage(),
  duration: z.enum(['', 'ongoing', 'time-limited']),
  durationDetail: line(),
  reportsTo: line(),
  supervisorLevel: z.enum(['', 'el2', 'ses-1', 'ses-2', 'ses-3', 'agency-head', 'other']),
  /** Counts of SES layers, as typed: a whole number, or empty. */
  layersAbove: z.string().check(z.regex(/^\d{0,2}$/)),
  layersBelow: z.string().check(z.regex(/^\d{0,2}$/)),
  marking: z.enum(['', 'OFFICIAL', 'OFFICIAL: Sensitive']),
  assessor: line(),
  assessorRole: line(),
  /** ISO date, or empty. */
  assessedOn: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  /** Whether the Commission’s 2013 SES Evaluation Methodology was applied as well. */
  methodologyApplied: z.enum(['', 'yes', 'no']),
  methodologyReference: line(),
})

export const recordSchema = z.strictObject({
  format: z.literal('ses-role-classification'),
  version: z.literal(1),
  id: identifier(),
  release: z
    .string()
    .check(z.regex(/^\d{4}-\d{2}-\d{2}\.\d+$/))
    .brand<'ReleaseId'>(),
  createdAt: moment(),
  changedAt: moment(),
  /** Grows by one with every change: of two copies, the higher is the newer. */
  sequence: z.int().check(z.nonnegative()),
  /** The worked case this record was opened from. Its report says that it is not a real role. */
  example: z.optional(identifier()),
  /** When this record was opened from a result code, which holds no history: what changed before is not known. */
  openedFromCode: z.optional(moment()),
  role: roleSchema,
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
})

export type AssessmentRecord = z.infer<typeof recordSchema>
export type Role = z.infer<typeof roleSchema>
export type Answer = z.infer<typeof answerSchema>
export type Answers = AssessmentRecord['answers']
export type AnswerChange = z.infer<typeof change>
export type Verification = AssessmentRecord['verification']
export type Reading = z.infer<typeof readingSchema>
export type { OptionId, QuestionId, ReleaseId, StreamId }
