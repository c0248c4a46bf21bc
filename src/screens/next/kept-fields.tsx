import { useEffect, useState } from 'react'
import { useForm, useWatch, type Control } from 'react-hook-form'
import { DateInput } from '../../components/date-input.tsx'
import { type DateParts, isoOfParts, partsOfIso } from '../../components/date-parts.ts'
import { Details } from '../../components/details.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { lineLimit, passageLimit } from '../../domain/record/fields.ts'
import { saysTheSame } from '../../domain/record/changed.ts'
import { keepBesideItem, type KeptItem, nothingKept } from '../../domain/record/implement.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import type { NextStepProps } from './next-step.tsx'
import { nextWords as words } from './words.ts'

type KeptForm = { on: DateParts; reference: string; note: string; readOn: DateParts }

/** What is kept beside a step. The fields of a long list are made as they are opened, and stay from then on. */
export function KeptFields(props: NextStepProps) {
  const { item, kept } = props.entry
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <Details
      onOpen={() => setWasOpened(true)}
      summary={
        <>
          {saysTheSame({ ...kept, done: false }, nothingKept) ? words.keep : words.keepSome}
          <span className="visually-hidden">: {item.action}</span>
        </>
      }
    >
      {wasOpened && <Fields {...props} />}
    </Details>
  )
}

/** Saved as they are typed. */
function Fields({ record, guidance, entry: { item, kept } }: NextStepProps) {
  const { update } = useAssessmentActions()
  const form = useForm<KeptForm>({ defaultValues: draftOf(kept) })
  const { id } = record
  const release = guidance.release.id
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          update(id, (current, now) => keepBesideItem(current, release, item.id, keptOf(values), now)),
      }),
    [form, id, item.id, release, update],
  )
  const field = `keep-${item.id}`
  const date = (name: 'on' | 'readOn') => ({
    id: `${field}-${name}`,
    registration: {
      day: form.register(`${name}.day`),
      month: form.register(`${name}.month`),
      year: form.register(`${name}.year`),
    },
  })
  return (
    <>
      <KeptDate control={form.control} name="on" legend={words.doneOn} {...date('on')} />
      <KeptReference
        control={form.control}
        id={`${field}-reference`}
        registration={form.register('reference')}
      />
      <TextArea
        id={`${field}-note`}
        label={words.note}
        rows={2}
        limit={passageLimit}
        registration={form.register('note')}
      />
      <KeptDate
        control={form.control}
        name="readOn"
        legend={words.readOn}
        hint={words.readOnHint}
        {...date('readOn')}
      />
    </>
  )
}

type KeptDateProps = Pick<Parameters<typeof DateInput>[0], 'id' | 'legend' | 'hint' | 'registration'> & {
  readonly control: Control<KeptForm>
  readonly name: 'on' | 'readOn'
}

/** A date that says that it is none as soon as its year is whole: there is no Continue here to say it on. */
function KeptDate({ control, name, ...field }: KeptDateProps) {
  const parts = useWatch({ control, name })
  const isWrong = parts.year.trim().length >= 4 && isoOfParts(parts) === null
  return <DateInput {...field} error={isWrong ? words.realDate : undefined} />
}

type KeptReferenceProps = Pick<Parameters<typeof TextInput>[0], 'id' | 'registration'> & {
  readonly control: Control<KeptForm>
}

/** A reference that says that it is too long as soon as it is. */
function KeptReference({ control, ...field }: KeptReferenceProps) {
  const isTooLong = useWatch({ control, name: 'reference' }).length > lineLimit
  return (
    <TextInput
      {...field}
      label={words.reference}
      hint={words.referenceHint}
      error={isTooLong ? words.referenceTooLong : undefined}
    />
  )
}

function draftOf({ on, reference, note, readOn }: KeptItem): KeptForm {
  return { on: partsOfIso(on), reference, note, readOn: partsOfIso(readOn) }
}

/** What of a draft the record takes: a text that is too long leaves the last one, and a date that is none is empty. */
function keptOf({ on, reference, note, readOn }: KeptForm): Partial<KeptItem> {
  return {
    on: isoOfParts(on) ?? '',
    readOn: isoOfParts(readOn) ?? '',
    ...(reference.length <= lineLimit && { reference }),
    ...(note.length <= passageLimit && { note }),
  }
}
