/** The draft of one source: what is asked, and what of it may enter the record. */
import { useEffect } from 'react'
import { useForm, type FieldErrors, type Resolver, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import { hasStanding, missingOf } from '../../domain/evidence/unfinished.ts'
import { sourceIdSchema, sourceSchema, type Source } from '../../domain/record/evidence-schema.ts'
import { lineLimit } from '../../domain/record/fields.ts'
import { newId } from '../../store/new-id.ts'
import { sourceProblems, sourceWords } from './words.ts'

export type SourceForm = {
  title: string
  kind: string
  standing: string
  date: { day: string; month: string; year: string }
  version: string
  keptAt: string
}

export type SourceField = keyof SourceForm

/** By its field, what Continue found. */
export type SourceProblems = Readonly<Partial<Record<SourceField, string | undefined>>>

/** A source of which nothing is said yet. It enters the record with the first thing that is. */
export function newSource(): Source {
  return {
    id: z.parse(sourceIdSchema, newId()),
    kind: '',
    title: '',
    date: '',
    version: '',
    standing: '',
    keptAt: '',
  }
}

/**
 * A form over one source.
 *
 * @param source as it is when the form opens
 * @param onChange given, with every change, how the source as it then stands takes up the draft; the same function
 *   from one rendering to the next, or each rendering subscribes anew
 */
export function useSourceForm(
  source: Source,
  onChange: (edit: (before: Source) => Source) => void,
): UseFormReturn<SourceForm> {
  const form = useForm<SourceForm>({
    defaultValues: { ...source, date: partsOfIso(source.date) },
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => onChange((before) => sourceOfDraft(values, before)),
      }),
    [form, onChange],
  )
  return form
}

/** What of a draft the record takes: a text that is too long is left as it was; a date that is none leaves it empty. */
function sourceOfDraft(draft: SourceForm, before: Source): Source {
  const line = (now: string, then: string) => (now.length > lineLimit ? then : now)
  return {
    id: before.id,
    title: line(draft.title, before.title),
    date: isoOfParts(draft.date) ?? '',
    version: line(draft.version, before.version),
    keptAt: line(draft.keptAt, before.keptAt),
    ...chosenIn(draft),
  }
}

function chosenIn(draft: SourceForm): Pick<Source, 'kind' | 'standing'> {
  const { kind, standing } = sourceSchema.shape
  const chosen = z.safeParse(kind, draft.kind)
  const said = z.safeParse(standing, draft.standing)
  return {
    kind: chosen.success ? chosen.data : '',
    standing: said.success && chosen.success && hasStanding(chosen.data) ? said.data : '',
  }
}

/** What Continue asks of a source: what it cannot do without, and nothing that the record cannot hold. In the order of its fields. */
export function findSourceProblems(draft: SourceForm): Readonly<Partial<Record<SourceField, string>>> {
  const missing = missingOf({ title: draft.title, ...chosenIn(draft) })
  const line = (field: 'title' | 'version' | 'keptAt') =>
    draft[field].length > lineLimit ? { [field]: sourceProblems.tooLong(lineNames[field]) } : {}
  return {
    ...Object.fromEntries(missing.map((field) => [field, sourceProblems[field]])),
    ...line('title'),
    ...(isoOfParts(draft.date) === null && { date: sourceProblems.date }),
    ...line('version'),
    ...line('keptAt'),
  }
}

const lineNames = { title: sourceWords.title, version: 'Version', keptAt: 'Where it is kept' } as const

/** For a form that is asked for whole. A date is told by its first part. */
const resolver: Resolver<SourceForm> = (draft) => {
  const { date, ...others } = findSourceProblems(draft)
  const told = (message: string) => ({ type: 'custom', message })
  const errors: FieldErrors<SourceForm> = {
    ...Object.fromEntries(Object.entries(others).map(([field, message]) => [field, told(message)])),
    ...(date !== undefined && { date: { day: told(date) } }),
  }
  return Object.keys(errors).length === 0 ? { values: draft, errors: {} } : { values: {}, errors }
}

/** What was found when the form was last asked for whole. */
export function problemsTold(errors: FieldErrors<SourceForm>): SourceProblems {
  return {
    title: errors.title?.message,
    kind: errors.kind?.message,
    standing: errors.standing?.message,
    date: errors.date?.day?.message,
    version: errors.version?.message,
    keptAt: errors.keptAt?.message,
  }
}
