/** The form about the role, part by part. */
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { DateInput } from '../../components/date-input.tsx'
import { FormPart } from '../../components/form-part.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { passageLimit } from '../../domain/record/fields.ts'
import {
  classificationLabels,
  durationLabels,
  statusLabels,
  supervisorLabels,
} from '../../domain/report/words/role.ts'
import { MarkingFields } from './marking.tsx'
import { roleFieldId, type RoleField, type RoleForm } from './role-form.ts'
import { headings, labels } from './words.ts'

type Props = { readonly form: UseFormReturn<RoleForm> }

/** What every field of this form shares. */
function fieldProps<Field extends Exclude<RoleField, 'assessedOn'>>(form: Props['form'], field: Field) {
  return {
    id: roleFieldId(field),
    error: form.formState.errors[field]?.message,
    registration: form.register(field),
  }
}

function choicesOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

export function WorkFields({ form }: Props) {
  return (
    <FormPart heading={headings.work}>
      <TextInput label={labels.title} {...fieldProps(form, 'title')} />
      <TextInput label={labels.agency} {...fieldProps(form, 'agency')} />
      <TextInput label={labels.workArea} hint={labels.workAreaHint} {...fieldProps(form, 'workArea')} />
      <TextArea
        label={labels.primaryPurpose}
        hint={labels.primaryPurposeHint}
        rows={3}
        limit={passageLimit}
        {...fieldProps(form, 'primaryPurpose')}
      />
      <TextArea
        label={labels.duties}
        hint={labels.dutiesHint}
        rows={8}
        limit={passageLimit}
        {...fieldProps(form, 'duties')}
      />
    </FormPart>
  )
}

export function StandingFields({ form }: Props) {
  const [status, present, duration] = useWatch({
    control: form.control,
    name: ['status', 'presentClassification', 'duration'],
  })
  return (
    <FormPart heading={headings.standing}>
      <Radios
        legend={labels.status}
        hint={labels.statusHint}
        choices={choicesOf(statusLabels)}
        {...fieldProps(form, 'status')}
      />
      {status !== '' && status !== 'new' && (
        <Radios
          legend={labels.presentClassification}
          hint={labels.presentClassificationHint}
          choices={choicesOf(classificationLabels)}
          {...fieldProps(form, 'presentClassification')}
        />
      )}
      {status !== '' && status !== 'new' && present === 'other' && (
        <TextInput
          label={labels.presentClassificationOther}
          {...fieldProps(form, 'presentClassificationOther')}
        />
      )}
      <TextArea
        label={labels.earlierEvaluations}
        hint={labels.earlierEvaluationsHint}
        rows={2}
        limit={passageLimit}
        {...fieldProps(form, 'earlierEvaluations')}
      />
      <Radios
        legend={labels.duration}
        hint={labels.durationHint}
        choices={choicesOf(durationLabels)}
        {...fieldProps(form, 'duration')}
      />
      {duration === 'time-limited' && (
        <TextInput label={labels.durationDetail} {...fieldProps(form, 'durationDetail')} />
      )}
    </FormPart>
  )
}

export function PlaceFields({ form }: Props) {
  return (
    <FormPart heading={headings.place}>
      <TextInput label={labels.reportsTo} hint={labels.reportsToHint} {...fieldProps(form, 'reportsTo')} />
      <Radios
        legend={labels.supervisorLevel}
        hint={labels.supervisorLevelHint}
        choices={choicesOf(supervisorLabels)}
        {...fieldProps(form, 'supervisorLevel')}
      />
      <TextInput
        label={labels.layersAbove}
        hint={labels.layersAboveHint}
        width="short"
        inputMode="numeric"
        {...fieldProps(form, 'layersAbove')}
      />
      <TextInput
        label={labels.layersBelow}
        hint={labels.layersBelowHint}
        width="short"
        inputMode="numeric"
        {...fieldProps(form, 'layersBelow')}
      />
    </FormPart>
  )
}

export function AssessmentFields({ form }: Props) {
  const [marking, methodology] = useWatch({ control: form.control, name: ['marking', 'methodologyApplied'] })
  return (
    <FormPart heading={headings.assessment}>
      <MarkingFields chosen={marking} {...fieldProps(form, 'marking')} />
      <TextInput label={labels.assessor} hint={labels.assessorHint} {...fieldProps(form, 'assessor')} />
      <TextInput label={labels.assessorRole} {...fieldProps(form, 'assessorRole')} />
      <DateInput
        id={roleFieldId('assessedOn')}
        legend={labels.assessedOn}
        hint={labels.assessedOnHint}
        error={form.formState.errors.assessedOn?.message}
        registration={{
          day: form.register('assessedOn.day'),
          month: form.register('assessedOn.month'),
          year: form.register('assessedOn.year'),
        }}
      />
      <Radios
        legend={labels.methodologyApplied}
        hint={labels.methodologyAppliedHint}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        {...fieldProps(form, 'methodologyApplied')}
      />
      {methodology === 'yes' && (
        <TextInput label={labels.methodologyReference} {...fieldProps(form, 'methodologyReference')} />
      )}
    </FormPart>
  )
}
