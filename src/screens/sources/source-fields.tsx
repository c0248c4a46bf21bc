import { useWatch, type UseFormReturn } from 'react-hook-form'
import { DateInput } from '../../components/date-input.tsx'
import { Details } from '../../components/details.tsx'
import { Radios } from '../../components/radios.tsx'
import { Select } from '../../components/select.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { hasStanding, wantsStanding } from '../../domain/evidence/unfinished.ts'
import { sourceSchema } from '../../domain/record/evidence-schema.ts'
import { sourceKindLabels, standingLabels } from '../../domain/report/words/evidence.ts'
import type { SourceForm, SourceProblems } from './source-form.ts'
import { sourceWords as words } from './words.ts'

type Props = {
  /** What the identifiers of its controls begin with. */
  readonly id: string
  readonly form: UseFormReturn<SourceForm>
  readonly problems: SourceProblems
  /** `folded`: date, version and place are a press away, where the source is not what the page is about. */
  readonly layout: 'page' | 'folded'
}

/** What is asked of a source. */
export function SourceFields({ id, form, problems, layout }: Props) {
  const kind = useWatch({ control: form.control, name: 'kind' })
  const chosen = sourceSchema.shape.kind.options.find((each) => each === kind) ?? ''
  return (
    <>
      <TextInput
        id={`${id}-title`}
        label={words.title}
        hint={words.titleHint}
        error={problems.title}
        registration={form.register('title')}
      />
      <Select
        id={`${id}-kind`}
        label={words.kind}
        prompt={words.kindPrompt}
        error={problems.kind}
        choices={Object.entries(sourceKindLabels).map(([value, label]) => ({ value, label }))}
        registration={form.register('kind')}
      />
      {hasStanding(chosen) && (
        <Radios
          id={`${id}-standing`}
          legend={wantsStanding(chosen) ? words.standing : words.standingOptional}
          hint={words.standingHint}
          error={problems.standing}
          choices={Object.entries(standingLabels).map(([value, label]) => ({ value, label }))}
          registration={form.register('standing', { shouldUnregister: true })}
        />
      )}
      {layout === 'page' ? (
        <Particulars id={id} form={form} problems={problems} />
      ) : (
        <Details summary={words.more}>
          <Particulars id={id} form={form} problems={problems} />
        </Details>
      )}
    </>
  )
}

function Particulars({ id, form, problems }: Omit<Props, 'layout'>) {
  return (
    <>
      <DateInput
        id={`${id}-date`}
        legend={words.date}
        hint={words.dateHint}
        error={problems.date}
        registration={{
          day: form.register('date.day'),
          month: form.register('date.month'),
          year: form.register('date.year'),
        }}
      />
      <TextInput
        id={`${id}-version`}
        label={words.version}
        hint={words.versionHint}
        width="medium"
        error={problems.version}
        registration={form.register('version')}
      />
      <TextInput
        id={`${id}-keptAt`}
        label={words.keptAt}
        hint={words.keptAtHint}
        error={problems.keptAt}
        registration={form.register('keptAt')}
      />
    </>
  )
}
