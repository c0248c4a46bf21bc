/** What the form about the role holds. Nothing here reaches the rule; some of it reaches the checks. */
import * as z from 'zod/mini'
import { day, line, passage } from './fields.ts'

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
  assessedOn: day(),
  /** Whether the Commission’s 2013 SES Evaluation Methodology was applied as well. */
  methodologyApplied: z.enum(['', 'yes', 'no']),
  methodologyReference: line(),
})

export type Role = z.infer<typeof roleSchema>
