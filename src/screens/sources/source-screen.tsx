import { useCallback, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { writeSource } from '../../domain/record/change-sources.ts'
import type { Source } from '../../domain/record/evidence-schema.ts'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import formEnd from '../question/form-end.module.css'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { SourceFields } from './source-fields.tsx'
import { newSource, problemsTold, useSourceForm } from './source-form.ts'
import { sourceWords as words } from './words.ts'

/** Where a source that is not registered yet stands among the addresses of sources. */
export const newSourceId = 'new'

const prefix = 'source'

/** One source, to be registered or changed. Saved as it is typed; asked for whole on Continue. */
export function SourceScreen({ record }: AssessmentScreenProps) {
  const { sourceId } = useParams()
  const [fresh] = useState(newSource)
  const source = sourceId === newSourceId ? fresh : record.sources.find(({ id }) => id === sourceId)
  if (source === undefined) return <NotFoundScreen />
  return <OneSource key={source.id} record={record} source={source} isNew={source === fresh} />
}

type Props = Pick<AssessmentScreenProps, 'record'> & { readonly source: Source; readonly isNew: boolean }

function OneSource({ record, source, isNew }: Props) {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const { id } = record
  const [opened] = useState(source)
  const form = useSourceForm(
    opened,
    useCallback(
      (edit) =>
        update(id, (current, now) => {
          const before = current.sources.find((each) => each.id === opened.id) ?? opened
          return writeSource(current, edit(before), now)
        }),
      [update, id, opened],
    ),
  )
  const heading = isNew ? words.registerHeading : words.changeHeading
  const problems = problemsTold(form.formState.errors)
  const told = Object.entries(problems).flatMap(([field, message]): readonly FieldError[] =>
    message === undefined ? [] : [{ field: `${prefix}-${field}`, message }],
  )
  useDocumentTitle([heading, record.role.title], told.length > 0)
  const goOn = form.handleSubmit(() => navigate(address('sources', { id })))
  return (
    <>
      <BackLink to={address('sources', { id })}>{words.back}</BackLink>
      <ErrorSummary errors={told} attempt={form.formState.submitCount} />
      <PageHeading>{heading}</PageHeading>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <SourceFields id={prefix} form={form} problems={problems} layout="page" />
        <div className={formEnd.end}>
          <Button type="submit">Continue</Button>
          <Link to={address('sources', { id })}>{words.leave}</Link>
        </div>
      </form>
    </>
  )
}
