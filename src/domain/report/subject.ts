/** What a section of the report is written from. */
import type { Classification, Determination } from '../classify/types.ts'
import type { Standard } from '../content/standard.ts'
import type { AssessmentRecord } from '../record/schema.ts'

/** What the record itself cannot say: when the report is made, and in whose time zone its moments are told. */
export type ReportContext = { readonly now?: string; readonly timeZone?: string }

export type Subject = {
  readonly standard: Standard
  readonly record: AssessmentRecord
  readonly classification: Classification
  readonly resultCode: string
  readonly fingerprint: string
  readonly context: ReportContext
}

/** A subject whose questions are all answered. */
export type Determined = Subject & { readonly classification: Determination }

/** Whether every question is answered, so that there are findings to report. */
export function isDetermined(subject: Subject): subject is Determined {
  return subject.classification.outcome !== 'incomplete'
}
