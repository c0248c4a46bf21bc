import { useWatch, type UseFormReturn } from 'react-hook-form'
import { Link, useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { DateInput } from '../../components/date-input.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { FormPart, FormPartsEnd } from '../../components/form-part.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Determination } from '../../domain/classify/types.ts'
import { againstOf } from '../../domain/record/against.ts'
import { isReduction, reasonsWanted } from '../../domain/record/decision-checks.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import {
  allocatedName,
  certificationHeading,
  certificationNote,
  numbersHeading,
  numbersNote,
  powerNote,
  reasonsWantedInText,
  reductionNote,
} from '../../domain/report/words/decision.ts'
import { classificationLabels, labelOf } from '../../domain/report/words/role.ts'
import { resultInText } from '../../domain/report/words/whole-of-standard.ts'
import { address } from '../addresses.ts'
import { FormEnd } from '../question/form-end.tsx'
import { classificationChoices, levelOfChoice, stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import {
  decisionFieldId,
  neighbours,
  useDecisionForm,
  type DecisionField,
  type DecisionForm,
} from './decision-form.ts'
import { decisionWords as words } from './words.ts'

type Props = AssessmentScreenProps & { readonly classification: Determination }

/** The form of the decision, for the delegate. Nothing is decided here: that is done on the page that follows. */
export function WriteDecision({ standard, record, classification }: Props) {
  const [, navigate] = useLocation()
  const { form, errors } = useDecisionForm(standard, record, classification)
  const { id, recommendation } = record
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  const goOn = form.handleSubmit(() => navigate(address('checkDecision', { id })))
  return (
    <>
      <BackLink to={address('taskList', { id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <p>
        {words.indicated(resultInText(standard, againstOf(classification)))}{' '}
        {recommendation &&
          words.recommended(
            resultInText(standard, { band: recommendation.band, stream: recommendation.stream ?? null }),
          )}{' '}
        <Link to={address('report', { id })}>{words.toReport}</Link>
      </p>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <TheDecision standard={standard} record={record} form={form} />
        <Grounds standard={standard} record={record} classification={classification} form={form} />
        <Apart form={form} />
        <FormPartsEnd>
          <FormEnd record={record} />
        </FormPartsEnd>
      </form>
    </>
  )
}

type FormProps = { readonly form: UseFormReturn<DecisionForm> }
type TextField = Exclude<DecisionField, 'on' | 'reviewOn' | 'certifiedOn'>

function fieldProps(form: FormProps['form'], field: TextField) {
  return {
    id: decisionFieldId(field),
    error: form.formState.errors[field]?.message,
    registration: form.register(field),
  }
}

function DateField({
  form,
  field,
  legend,
}: FormProps & { field: 'on' | 'reviewOn' | 'certifiedOn'; legend: string }) {
  return (
    <DateInput
      id={decisionFieldId(field)}
      legend={legend}
      error={form.formState.errors[field]?.message}
      registration={{
        day: form.register(`${field}.day`),
        month: form.register(`${field}.month`),
        year: form.register(`${field}.year`),
      }}
    />
  )
}

function TheDecision({ standard, record, form }: FormProps & Pick<Props, 'standard' | 'record'>) {
  const band = levelOfChoice(standard, useWatch({ control: form.control, name: 'band' }))
  return (
    <FormPart heading={words.decision}>
      <TextInput label={words.delegate} {...fieldProps(form, 'delegate')} />
      <TextInput label={words.delegateRole} hint={stepWords.roleHint} {...fieldProps(form, 'delegateRole')} />
      <Radios
        legend={words.band}
        hint={words.bandHint}
        choices={classificationChoices(standard, allocatedName)}
        {...fieldProps(form, 'band')}
      />
      {isReduction(record.role, band) && (
        <Notice tone="attention" heading={words.reductionHeading}>
          <p>{reductionNote(labelOf(classificationLabels, record.role.presentClassification))}</p>
        </Notice>
      )}
      <Details summary={words.range}>
        <p>{words.rangeText}</p>
      </Details>
      <TextArea
        label={words.duties}
        hint={words.dutiesHint}
        rows={6}
        limit={passageLimit}
        {...fieldProps(form, 'duties')}
      />
      <TextArea
        label={words.power}
        hint={`${words.powerHint}. ${powerNote}`}
        rows={2}
        limit={passageLimit}
        {...fieldProps(form, 'power')}
      />
      <DateField form={form} field="on" legend={words.on} />
    </FormPart>
  )
}

function Grounds({ standard, record, classification, form }: FormProps & Props) {
  const band = levelOfChoice(standard, useWatch({ control: form.control, name: 'band' }))
  const wanted = reasonsWanted(record, classification, band)
  return (
    <FormPart heading={words.grounds}>
      {wanted.length > 0 && (
        <Notice tone="attention" heading={words.wantedHeading}>
          {wanted.map((ground) => (
            <p key={ground}>{reasonsWantedInText[ground]}</p>
          ))}
        </Notice>
      )}
      <TextArea
        label={wanted.length > 0 ? words.reasons : words.reasonsOptional}
        hint={words.reasonsHint}
        limit={passageLimit}
        {...fieldProps(form, 'reasons')}
      />
      <TextArea
        label={words.conditions}
        hint={words.conditionsHint}
        rows={2}
        limit={passageLimit}
        {...fieldProps(form, 'conditions')}
      />
      <TextArea
        label={words.reviewTrigger}
        hint={words.reviewTriggerHint}
        rows={2}
        limit={passageLimit}
        {...fieldProps(form, 'reviewTrigger')}
      />
      <DateField form={form} field="reviewOn" legend={words.reviewOn} />
    </FormPart>
  )
}

/** What stands beside the decision and has no part in it. */
function Apart({ form }: FormProps) {
  return (
    <>
      <FormPart heading={numbersHeading}>
        <p>{numbersNote}</p>
        <TextInput label={words.numbersReference} {...fieldProps(form, 'numbersReference')} />
      </FormPart>
      <FormPart heading={certificationHeading}>
        <p>{certificationNote}</p>
        <TextInput label={words.certifiedBy} {...fieldProps(form, 'certifiedBy')} />
        <DateField form={form} field="certifiedOn" legend={words.certifiedOn} />
        <h3>{words.neighbours}</h3>
        {neighbours.map((field) => (
          <TextArea
            key={field}
            label={words[field]}
            rows={2}
            limit={passageLimit}
            {...fieldProps(form, field)}
          />
        ))}
      </FormPart>
    </>
  )
}
