/** The draft of the form about the role: what it asks for, and what of it may enter the record. */
import type { FieldErrors } from 'react-hook-form'
import * as z from 'zod/mini'
import { isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import type { FieldError } from '../../components/error-summary.tsx'
import { lineLimit, passageLimit } from '../../domain/record/fields.ts'
import { roleSchema, type Role } from '../../domain/record/role-schema.ts'
import { markingProblems, protectedOrAbove } from './marking.tsx'
import { requiredTexts } from './role-state.ts'
import { labels, problems } from './words.ts'

const passages = ['primaryPurpose', 'duties', 'earlierEvaluations'] as const satisfies readonly (keyof Role)[]
const lines = [
  'title',
  'agency',
  'workArea',
  'presentClassificationOther',
  'durationDetail',
  'reportsTo',
  'assessor',
  'assessorRole',
  'methodologyReference',
] as const satisfies readonly (keyof Role)[]

const text = z.string()
const formFields = {
  title: text,
  agency: text,
  workArea: text,
  primaryPurpose: text,
  duties: text,
  status: text,
  presentClassification: text,
  presentClassificationOther: text,
  earlierEvaluations: text,
  duration: text,
  durationDetail: text,
  reportsTo: text,
  supervisorLevel: text,
  layersAbove: text,
  layersBelow: text,
  marking: text,
  assessor: text,
  assessorRole: text,
  assessedOn: z.object({ day: text, month: text, year: text }),
  methodologyApplied: text,
  methodologyReference: text,
}

export type RoleForm = z.infer<z.ZodMiniObject<typeof formFields>>
export type RoleField = keyof RoleForm

/** The order of the page, and so of the error summary. */
const fieldsInOrder = [
  'title',
  'agency',
  'workArea',
  'primaryPurpose',
  'duties',
  'status',
  'presentClassification',
  'presentClassificationOther',
  'earlierEvaluations',
  'duration',
  'durationDetail',
  'reportsTo',
  'supervisorLevel',
  'layersAbove',
  'layersBelow',
  'marking',
  'assessor',
  'assessorRole',
  'assessedOn',
  'methodologyApplied',
  'methodologyReference',
] as const satisfies readonly RoleField[]

/** The identifier of a field’s first control. */
export function roleFieldId(field: RoleField): string {
  return `role-${field}`
}

export function draftOfRole(role: Role): RoleForm {
  return { ...role, assessedOn: partsOfIso(role.assessedOn) }
}

/**
 * What of a draft the record takes: every value that it can hold. A text that is too long is left as it was;
 * a marking that is refused, and a date that is none or lies ahead, leave the field empty.
 *
 * @param today the day where the user is, as an ISO date
 */
export function roleOfDraft(draft: RoleForm, today: string): Partial<Role> {
  const marking = draft.marking === protectedOrAbove ? '' : draft.marking
  const date = isoOfParts(draft.assessedOn) ?? ''
  const role = { ...draft, marking, assessedOn: date > today ? '' : date }
  const kept: Partial<Role> = {}
  for (const field of fieldsInOrder) keep(kept, field, role[field])
  return kept
}

function keep<Field extends keyof Role>(role: Partial<Role>, field: Field, value: string): void {
  const shape: { readonly [Key in keyof Role]: z.ZodMiniType<Role[Key]> } = roleSchema.shape
  const read = z.safeParse(shape[field], value)
  if (read.success) role[field] = read.data
}

/**
 * What Continue asks for. Facts of the role that may not be known can be left blank: the report says so.
 *
 * @param today tells the day where the user is, as an ISO date
 */
export function roleFormSchema(today: () => string) {
  return z.object(formFields).check((context) => {
    const draft = context.value
    const refuse = (field: RoleField, message: string) =>
      context.issues.push({ code: 'custom', message, path: [field], input: draft })

    for (const field of requiredTexts) {
      if (draft[field].trim() === '') refuse(field, problems[field])
    }
    for (const field of ['layersAbove', 'layersBelow'] as const) {
      if (!roleSchema.shape[field].safeParse(draft[field]).success) refuse(field, problems[field])
    }
    if (draft.marking === '') refuse('marking', markingProblems.missing)
    if (draft.marking === protectedOrAbove) refuse('marking', markingProblems.refused)

    const date = isoOfParts(draft.assessedOn)
    if (date === '') refuse('assessedOn', problems.assessedOnMissing)
    if (date === null) refuse('assessedOn', problems.assessedOnWrong)
    else if (date > today()) refuse('assessedOn', problems.assessedOnAhead)

    for (const field of passages) {
      if (draft[field].length > passageLimit) refuse(field, problems.tooLong(labels[field], passageLimit))
    }
    for (const field of lines) {
      if (draft[field].length > lineLimit) refuse(field, problems.tooLong(labels[field], lineLimit))
    }
  })
}

/** The errors in the order of the page, each leading to its field. */
export function errorsOfRole(errors: FieldErrors<RoleForm>): readonly FieldError[] {
  return fieldsInOrder.flatMap((field) => {
    const message = errors[field]?.message
    return message === undefined ? [] : [{ field: roleFieldId(field), message }]
  })
}
