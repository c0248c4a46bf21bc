/** The draft of the secondary verification: saved as it changes, asked for whole on Continue. */
import { useEffect } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { FieldError } from '../../components/error-summary.tsx'
import type { Band, Indicated } from '../../domain/classify/types.ts'
import type { StreamId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { verifyStream } from '../../domain/record/change.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import type { AssessmentRecord, Reading, Verification } from '../../domain/record/schema.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { verificationOf } from '../../domain/report/words/verification.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { verificationWords as words } from './words.ts'

export type VerificationForm = { streams: Record<string, { reading: '' | Reading; why: string }> }

export function verificationFieldId(stream: StreamId, field: 'reading' | 'why'): string {
  return `verify-${stream}-${field}`
}

const highestBand: Band = 3

/** What can be found of a band: nothing reads higher than the highest. */
export function readingsAt(band: Band): readonly Reading[] {
  return band === highestBand ? ['fits', 'reads-lower'] : ['fits', 'reads-lower', 'reads-higher']
}

/** A form over the secondary streams. A finding that is to be redone brings its text, but has to be chosen anew. */
export function useVerificationForm(
  record: AssessmentRecord,
  classification: Indicated,
): { readonly form: UseFormReturn<VerificationForm>; readonly errors: readonly FieldError[] } {
  const { update } = useAssessmentActions()
  const { id } = record
  const { band } = classification
  const { secondary, stream } = classification.stream
  const form = useForm<VerificationForm>({
    defaultValues: {
      streams: Object.fromEntries(
        secondary.map((each) => {
          const found = verificationOf(record, classification, each)
          const isOffered = found.state === 'current' && readingsAt(band).includes(found.entry.reading)
          const reading: '' | Reading = isOffered ? found.entry.reading : ''
          return [each, { reading, why: found.state === 'missing' ? '' : found.entry.why }]
        }),
      ),
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (stream === null) return
          update(id, (current, now) =>
            secondary.reduce((next, each) => {
              const entry = entryOf(values.streams[each], next.verification[each], { band, stream })
              return entry ? verifyStream(next, each, entry, now) : next
            }, current),
          )
        },
      }),
    [form, id, update, secondary, band, stream],
  )
  return { form, errors: errorsOf(secondary, form) }
}

/** What of a draft enters the record. While no finding is chosen anew, a text changes only what was written before. */
function entryOf(
  draft: VerificationForm['streams'][string] | undefined,
  before: Verification[StreamId] | undefined,
  against: Verification[StreamId]['against'],
): Verification[StreamId] | null {
  if (draft === undefined || draft.why.length > passageLimit) return null
  if (draft.reading !== '') return { reading: draft.reading, why: draft.why, against }
  return before ? { ...before, why: draft.why } : null
}

/** The rules of Continue for one stream. */
export function verificationRules(standard: Standard, stream: StreamId) {
  const name = streamName(standard, stream)
  return {
    reading: { validate: (value: string) => value !== '' || words.selectReading(name) },
    why: {
      validate: (value: string) => {
        if (value.trim() === '') return words.enterWhy(name)
        return value.length <= passageLimit || words.tooLong(name)
      },
    },
  }
}

function errorsOf(
  secondary: readonly StreamId[],
  form: UseFormReturn<VerificationForm>,
): readonly FieldError[] {
  return secondary.flatMap((stream) =>
    (['reading', 'why'] as const).flatMap((field) => {
      const message = form.formState.errors.streams?.[stream]?.[field]?.message
      return message === undefined ? [] : [{ field: verificationFieldId(stream, field), message }]
    }),
  )
}
