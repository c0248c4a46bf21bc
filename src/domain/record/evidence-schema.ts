/** What answers rest on: sources, registered once and cited from answers, and sentences of the duty statement. */
import * as z from 'zod/mini'
import { day, identifier, line, listLimit, passage, questionIdSchema } from './fields.ts'

export const sourceIdSchema = identifier().brand<'SourceId'>()

export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  /** Empty while it has not been said, as in references carried over from an earlier format. */
  kind: z.enum([
    '',
    'position-description',
    'organisation-chart',
    'delegation-instrument',
    'budget-papers',
    'corporate-plan',
    'legislation',
    'other-document',
    'interview',
    'assessor-statement',
  ]),
  title: line(),
  date: day(),
  version: line(),
  /** Of a document: approved, or a draft. */
  standing: z.enum(['', 'approved', 'draft']),
  keptAt: line(),
})

export const citationSchema = z.strictObject({
  source: sourceIdSchema,
  /** Page, clause, minute. */
  place: line(),
  /** What it says there, in a few words. */
  words: passage(),
  /** What the passage speaks about. */
  about: z.enum(['', 'role', 'unit', 'agency']),
})

/** A sentence of the duty statement, as it stands there, and the answers it supports. */
export const dutyTieSchema = z.strictObject({
  sentence: passage(),
  questions: z.array(questionIdSchema).check(z.maxLength(listLimit)),
})

export type Source = z.infer<typeof sourceSchema>
export type SourceId = Source['id']
export type Citation = z.infer<typeof citationSchema>
export type DutyTie = z.infer<typeof dutyTieSchema>
