import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useMemo } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import { useArrival } from '../../components/arrival.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { FormPartsEnd } from '../../components/form-part.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { describeRole } from '../../domain/record/change.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { FormEnd } from '../question/form-end.tsx'
import { WayBack } from '../question/way-back.tsx'
import { addressToReturnTo, isComplete } from '../sections.ts'
import { useToday } from '../use-today.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { AssessmentFields, PlaceFields, StandingFields, WorkFields } from './role-fields.tsx'
import { draftOfRole, errorsOfRole, roleFormSchema, roleOfDraft, type RoleForm } from './role-form.ts'
import { lead } from './words.ts'

/** The form about the role, for whoever drafts it. Saved as it is typed; asked for whole on Continue. */
export function RoleScreen({ record, standard }: AssessmentScreenProps) {
  const [, navigate] = useLocation()
  const { from } = useArrival()
  const { update } = useAssessmentActions()
  const today = useToday()
  const resolver = useMemo(() => standardSchemaResolver(roleFormSchema(today)), [today])
  const form = useForm<RoleForm>({
    defaultValues: draftOfRole(record.role),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { id } = record
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          update(id, (current, now) => describeRole(current, roleOfDraft(values, today()), now)),
      }),
    [form, id, update, today],
  )

  const errors = errorsOfRole(form.formState.errors)
  const title = useWatch({ control: form.control, name: 'title' })
  useDocumentTitle(['The role', title], errors.length > 0)

  const returnTo = addressToReturnTo(record, from)
  const goOn = form.handleSubmit(() =>
    navigate(returnTo ?? address(isComplete(standard, record) ? 'taskList' : 'contribution', { id })),
  )
  return (
    <>
      <WayBack record={record} returnTo={returnTo} />
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={lead}>The role</PageHeading>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <WorkFields form={form} />
        <StandingFields form={form} />
        <PlaceFields form={form} />
        <AssessmentFields form={form} />
        <FormPartsEnd>
          <FormEnd record={record} />
        </FormPartsEnd>
      </form>
    </>
  )
}
