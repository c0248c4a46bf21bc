import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import { Link, useLocation, useRoute } from 'wouter'
import * as z from 'zod/mini'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { sealingFor } from '../../content/sealing.ts'
import { lineLimit } from '../../domain/record/fields.ts'
import { openReview } from '../../domain/record/review.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { newId } from '../../store/new-id.ts'
import { address, patterns } from '../addresses.ts'
import { errorsInOrder } from '../steps/draft-errors.ts'
import { NameAndPosition } from '../steps/signed-fields.tsx'
import { StepEnd } from '../steps/step-end.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { reviewFieldId } from './review-form.ts'
import { reviewWords as words } from './words.ts'

const formSchema = z
  .object({ by: z.string(), role: z.string(), kind: z.enum(['', 'blind', 'ordinary']) })
  .check(({ value, issues }) => {
    const refuse = (field: keyof OpeningForm, message: string) =>
      issues.push({ code: 'custom', message, path: [field], input: value })
    if (value.by.trim() === '') refuse('by', stepWords.enterName(words.reviewer))
    if (value.by.length > lineLimit) refuse('by', stepWords.tooLong(stepWords.name, lineLimit))
    if (value.role.trim() === '') refuse('role', stepWords.enterRole(words.reviewer))
    if (value.role.length > lineLimit) refuse('role', stepWords.tooLong(stepWords.role, lineLimit))
    if (value.kind === '') refuse('kind', words.selectKind)
  })

type OpeningForm = { by: string; role: string; kind: '' | 'blind' | 'ordinary' }

/** Opens a review: who reviews, and how. Nothing of the result is shown before that is said. */
export function OpenReview({ standard, record }: AssessmentScreenProps) {
  const { update } = useAssessmentActions()
  const [, navigate] = useLocation()
  const [isBlind] = useRoute(patterns.blindReview)
  const form = useForm<OpeningForm>({
    defaultValues: { by: '', role: '', kind: isBlind ? 'blind' : '' },
    resolver: standardSchemaResolver(formSchema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const summary = errorsInOrder(errors, ['by', 'role', 'kind'], reviewFieldId)
  useDocumentTitle([words.heading, record.role.title], summary.length > 0)

  const open = form.handleSubmit(async ({ by, role, kind }) => {
    if (kind === '') return
    const sealing = await sealingFor(standard)
    const as = { id: newId(), kind, reviewer: by, reviewerRole: role }
    update(record.id, (current, now) => openReview(current, as, sealing, now))
    navigate(address('review', { id: record.id }))
  })
  const field = (name: keyof OpeningForm) => ({
    id: reviewFieldId(name),
    error: errors[name]?.message,
    registration: form.register(name),
  })
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={summary} attempt={submitCount} />
      <PageHeading lead={words.openLead}>{words.heading}</PageHeading>
      <form noValidate onSubmit={(event) => void open(event)}>
        <NameAndPosition by={field('by')} role={field('role')} />
        <Radios
          legend={words.kind}
          legendAs="h2"
          choices={[
            { value: 'blind', label: words.kinds.blind, hint: words.kinds.blindHint },
            { value: 'ordinary', label: words.kinds.ordinary, hint: words.kinds.ordinaryHint },
          ]}
          {...field('kind')}
        />
        <p>{words.notABarrier}</p>
        <StepEnd record={record}>
          <Button type="submit">{words.open}</Button>
        </StepEnd>
      </form>
      {record.reviews.length > 0 && (
        <p>
          {words.earlier} <Link to={address('report', { id: record.id })}>{words.toEarlier}</Link>
        </p>
      )}
    </>
  )
}
