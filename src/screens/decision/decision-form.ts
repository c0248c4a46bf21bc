/** The draft of the decision: saved as it changes, asked for whole before it is checked and made. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useCallback, useMemo } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Determination } from '../../domain/classify/types.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { emptyDecision, writeDecision } from '../../domain/record/decide.ts'
import { reasonsWanted } from '../../domain/record/decision-checks.ts'
import type { Decision } from '../../domain/record/decision-schema.ts'
import { lineLimit, passageLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { findDateProblem } from '../steps/date-problem.ts'
import { errorsInOrder } from '../steps/draft-errors.ts'
import { dayToKeep, useOfferedDay } from '../steps/offered-day.ts'
import { useSavedDraft } from '../steps/use-saved-draft.ts'
import { levelOfChoice, stepWords } from '../steps/words.ts'
import { useToday } from '../use-today.ts'
import { decisionWords as words } from './words.ts'

const lines = ['delegate', 'delegateRole', 'numbersReference', 'certifiedBy'] as const
const passages = ['duties', 'power', 'reasons', 'conditions', 'reviewTrigger'] as const
export const neighbours = ['supervisor', 'peers', 'reports', 'layers'] as const

const text = z.string()
const date = z.object({ day: text, month: text, year: text })
const draftSchema = z.object({
  delegate: text,
  delegateRole: text,
  band: text,
  duties: text,
  power: text,
  on: date,
  reasons: text,
  conditions: text,
  reviewTrigger: text,
  reviewOn: date,
  numbersReference: text,
  certifiedBy: text,
  certifiedOn: date,
  supervisor: text,
  peers: text,
  reports: text,
  layers: text,
})

export type DecisionForm = z.infer<typeof draftSchema>
export type DecisionField = keyof DecisionForm

/** The order of the page, and so of the error summary. */
const fieldsInOrder: readonly DecisionField[] = [
  'delegate',
  'delegateRole',
  'band',
  'duties',
  'power',
  'on',
  'reasons',
  'conditions',
  'reviewTrigger',
  'reviewOn',
  'numbersReference',
  'certifiedBy',
  'certifiedOn',
  ...neighbours,
]

export function decisionFieldId(field: DecisionField): string {
  return `decision-${field}`
}

export function useDecisionForm(
  standard: Standard,
  record: AssessmentRecord,
  classification: Determination,
): {
  readonly form: UseFormReturn<DecisionForm>
  readonly errors: readonly FieldError[]
} {
  const today = useToday()
  const resolver = useMemo(
    () => standardSchemaResolver(schemaFor(standard, record, classification, today)),
    [standard, record, classification, today],
  )
  const offered = useOfferedDay(record.decision?.on)
  const form = useForm<DecisionForm>({
    defaultValues: draftOf(record, offered),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const save = useCallback(
    (current: AssessmentRecord, draft: DecisionForm, now: string) =>
      writeDecision(current, decisionOf(standard, draft, offered, current.decision ?? emptyDecision), now),
    [standard, offered],
  )
  useSavedDraft(form, record.id, save)
  return { form, errors: errorsInOrder(form.formState.errors, fieldsInOrder, decisionFieldId) }
}

/**
 * Whether the draft in the record is one that Continue would let pass.
 *
 * @param offered the day that is offered where the draft keeps none
 * @param today tells the day where the user is
 */
export function isWhole(
  standard: Standard,
  record: AssessmentRecord,
  classification: Determination,
  offered: string,
  today: () => string,
): boolean {
  return (
    record.decision !== undefined &&
    z.safeParse(schemaFor(standard, record, classification, today), draftOf(record, offered)).success
  )
}

/** The duties are those of the role until the delegate determines others, and the date is today’s. */
function draftOf({ decision = emptyDecision, role }: AssessmentRecord, offered: string): DecisionForm {
  const { neighbours: effects, band, on, reviewOn, certifiedOn, against: _, finalAt: __, ...texts } = decision
  return {
    ...texts,
    ...effects,
    duties: decision === emptyDecision ? role.duties : decision.duties,
    band: band?.toString() ?? '',
    on: partsOfIso(on || offered),
    reviewOn: partsOfIso(reviewOn),
    certifiedOn: partsOfIso(certifiedOn),
  }
}

/** The decision as the draft has it. A text that is too long is left as it was; a date that is none is left out. */
function decisionOf(
  standard: Standard,
  draft: DecisionForm,
  offered: string,
  before: Decision,
): Omit<Decision, 'against' | 'finalAt'> {
  const line = (after: string, kept: string) => (after.length <= lineLimit ? after : kept)
  const passage = (after: string, kept: string) => (after.length <= passageLimit ? after : kept)
  const day = (parts: DecisionForm['on']) => isoOfParts(parts) ?? ''
  return {
    delegate: line(draft.delegate, before.delegate),
    delegateRole: line(draft.delegateRole, before.delegateRole),
    band: levelOfChoice(standard, draft.band),
    duties: passage(draft.duties, before.duties),
    power: passage(draft.power, before.power),
    on: dayToKeep(draft.on, offered),
    reasons: passage(draft.reasons, before.reasons),
    conditions: passage(draft.conditions, before.conditions),
    reviewTrigger: passage(draft.reviewTrigger, before.reviewTrigger),
    reviewOn: day(draft.reviewOn),
    numbersReference: line(draft.numbersReference, before.numbersReference),
    certifiedBy: line(draft.certifiedBy, before.certifiedBy),
    certifiedOn: day(draft.certifiedOn),
    neighbours: {
      supervisor: passage(draft.supervisor, before.neighbours.supervisor),
      peers: passage(draft.peers, before.neighbours.peers),
      reports: passage(draft.reports, before.neighbours.reports),
      layers: passage(draft.layers, before.neighbours.layers),
    },
  }
}

/** What a decision needs, and what no field may hold. */
function schemaFor(
  standard: Standard,
  record: AssessmentRecord,
  classification: Determination,
  today: () => string,
) {
  return draftSchema.check(({ value: draft, issues }) => {
    const refuse = (field: DecisionField, message: string) =>
      issues.push({ code: 'custom', message, path: [field], input: draft })
    const band = levelOfChoice(standard, draft.band)
    if (draft.delegate.trim() === '') refuse('delegate', stepWords.enterName('delegate'))
    if (draft.delegateRole.trim() === '') refuse('delegateRole', stepWords.enterRole('delegate'))
    if (band === null) refuse('band', words.selectBand)
    if (draft.duties.trim() === '') refuse('duties', words.enterDuties)
    if (draft.power.trim() === '') refuse('power', words.enterPower)
    const isWanted = reasonsWanted(record, classification, band).length > 0
    if (isWanted && draft.reasons.trim() === '') refuse('reasons', words.enterReasons)

    const dateProblem = findDateProblem(draft.on, words.what, record, today())
    if (dateProblem !== null) refuse('on', dateProblem)
    if (isoOfParts(draft.reviewOn) === null) refuse('reviewOn', words.realDate(words.reviewDate))
    if (isoOfParts(draft.certifiedOn) === null) refuse('certifiedOn', words.realDate(words.certificationDate))

    for (const field of lines) {
      if (draft[field].length > lineLimit) refuse(field, stepWords.tooLong(words[field], lineLimit))
    }
    for (const field of [...passages, ...neighbours]) {
      if (draft[field].length > passageLimit) refuse(field, stepWords.tooLong(words[field], passageLimit))
    }
  })
}
