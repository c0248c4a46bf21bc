/** The draft of one source: what is asked, and what of it may enter the record. */
import { useEffect } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import { hasStanding } from '../../domain/evidence/unfinished.ts'
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
  const { kind, standing } = sourceSchema.shape
  const line = (now: string, then: string) => (now.length > lineLimit ? then : now)
  const chosen = z.safeParse(kind, draft.kind)
  const said = z.safeParse(standing, draft.standing)
  return {
    id: before.id,
    kind: chosen.success ? chosen.data : before.kind,
    title: line(draft.title, before.title),
    date: isoOfParts(draft.date) ?? '',
    version: line(draft.version, before.version),
    standing: said.success && chosen.success && hasStanding(chosen.data) ? said.data : '',
    keptAt: line(draft.keptAt, before.keptAt),
  }
}

/** The rules of Continue on the page of one source. */
export const sourceRules = {
  title: (value: string) => {
    if (value.trim() === '') return sourceProblems.title
    return isLine(sourceWords.title)(value)
  },
  kind: (value: string) => value !== '' || sourceProblems.kind,
  standing: (value: string) => value !== '' || sourceProblems.standing,
  date: (_: string, { date }: SourceForm) => isoOfParts(date) !== null || sourceProblems.date,
  version: isLine('Version'),
  keptAt: isLine('Where it is kept'),
} as const

function isLine(what: string): (value: string) => true | string {
  return (value) => value.length <= lineLimit || sourceProblems.tooLong(what)
}
