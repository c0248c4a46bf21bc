import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { DateInput } from '../../components/date-input.tsx'
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx'
import { FormPart, FormPartsEnd } from '../../components/form-part.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { notKnownYet } from '../../domain/guidance/facts.ts'
import type { AskedCondition } from '../../domain/guidance/schema.ts'
import { address } from '../addresses.ts'
import { FormEnd } from '../question/form-end.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { conditionFieldId, type ConditionsForm, findErrors, useConditionsForm } from './conditions-form.ts'
import styles from './next-screen.module.css'
import { type NextScreenProps, WithGuidance } from './with-guidance.tsx'
import { conditionWords as words, nextWords } from './words.ts'

/** The conditions of this role, for whoever carries the decision out: only the questions that arise. */
export function ConditionsScreen(props: AssessmentScreenProps) {
  return <WithGuidance {...props}>{(parts) => <Conditions {...parts} />}</WithGuidance>
}

function Conditions(props: NextScreenProps) {
  const { record, guidance, facts } = props
  const [, navigate] = useLocation()
  const form = useConditionsForm(props)
  const [{ attempt, errors }, setAttempt] = useState<{ attempt: number; errors: readonly FieldError[] }>({
    attempt: 0,
    errors: [],
  })
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  const next = address('next', { id: record.id })
  const goOn = form.handleSubmit((values) => {
    const found = findErrors(props, values)
    if (found.length === 0) navigate(next)
    else setAttempt({ attempt: attempt + 1, errors: found })
  })
  const stages = guidance.release.stages
    .map((stage) => ({ stage, asked: facts.asked.filter((condition) => condition.stage === stage.id) }))
    .filter(({ asked }) => asked.length > 0)
  return (
    <>
      <p className={styles['print-note']}>{nextWords.printedElsewhere}</p>
      <div className={styles.screen}>
        <BackLink to={next}>{words.back}</BackLink>
        <ErrorSummary errors={errors} attempt={attempt} />
        <PageHeading lead={words.lead}>{words.heading}</PageHeading>
        <form noValidate onSubmit={(event) => void goOn(event)}>
          {stages.map(({ stage, asked }) => (
            <FormPart key={stage.id} heading={stage.name}>
              {asked.map((condition) => (
                <ConditionField key={condition.id} condition={condition} form={form} errors={errors} />
              ))}
            </FormPart>
          ))}
          <FormPartsEnd>
            <FormEnd record={record} />
          </FormPartsEnd>
        </form>
      </div>
    </>
  )
}

type FieldProps = {
  readonly condition: AskedCondition
  readonly form: UseFormReturn<ConditionsForm>
  readonly errors: readonly FieldError[]
}

function ConditionField({ condition, form, errors }: FieldProps) {
  const id = conditionFieldId(condition)
  const shared = {
    id,
    error: errors.find(({ field }) => field === id)?.message,
    ...(condition.hint !== undefined && { hint: condition.hint }),
  }
  switch (condition.type) {
    case 'choice':
      return (
        <Radios
          {...shared}
          legend={condition.question}
          layout={condition.options.every(({ label }) => label.length < 4) ? 'inline' : 'stacked'}
          registration={form.register(`texts.${condition.id}`)}
          choices={[
            ...condition.options.map((option) => ({ value: option.id, label: option.label })),
            { value: notKnownYet, label: words.notKnownYet },
          ]}
        />
      )
    case 'date':
      return (
        <DateInput
          {...shared}
          hint={condition.hint ?? words.dateHint}
          legend={condition.question}
          registration={{
            day: form.register(`dates.${condition.id}.day`),
            month: form.register(`dates.${condition.id}.month`),
            year: form.register(`dates.${condition.id}.year`),
          }}
        />
      )
    case 'amount':
      return (
        <TextInput
          {...shared}
          label={condition.question}
          width="medium"
          registration={form.register(`texts.${condition.id}`)}
        />
      )
  }
}
