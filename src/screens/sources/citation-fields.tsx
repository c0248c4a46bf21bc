import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { citationSchema, type Citation } from '../../domain/record/evidence-schema.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { aboutLabels } from '../../domain/report/words/evidence.ts'
import { citeWords as words } from './words.ts'

export type CitationPatch = Partial<Omit<Citation, 'source'>>

type Props = {
  /** What the identifiers of its controls begin with. */
  readonly id: string
  /** As it is when the fields open. */
  readonly citation: CitationPatch
  readonly onChange: (patch: CitationPatch) => void
}

type CitationForm = { place: string; words: string; about: string }

/** What is asked of one citation: where, in what words, and what it speaks about. */
export function CitationFields({ id, citation, onChange }: Props) {
  const form = useForm<CitationForm>({
    defaultValues: { place: '', words: '', about: '', ...citation },
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => onChange(patchOf(values)),
      }),
    [form, onChange],
  )
  return (
    <>
      <TextInput
        id={`${id}-place`}
        label={words.place}
        hint={words.placeHint}
        registration={form.register('place')}
      />
      <TextArea
        id={`${id}-words`}
        label={words.words}
        rows={2}
        limit={passageLimit}
        registration={form.register('words')}
      />
      <Radios
        id={`${id}-about`}
        legend={words.about}
        layout="inline"
        choices={Object.entries(aboutLabels).map(([value, label]) => ({ value, label }))}
        registration={form.register('about')}
      />
    </>
  )
}

/** What of a draft the record takes: each value that it can hold. */
function patchOf(draft: CitationForm): CitationPatch {
  const { place, words: said, about } = citationSchema.shape
  const kept = {
    place: z.safeParse(place, draft.place),
    words: z.safeParse(said, draft.words),
    about: z.safeParse(about, draft.about),
  }
  return {
    ...(kept.place.success && { place: kept.place.data }),
    ...(kept.words.success && { words: kept.words.data }),
    ...(kept.about.success && { about: kept.about.data }),
  }
}
