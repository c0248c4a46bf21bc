import { useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { answersCiting } from '../../domain/evidence/grounds.ts'
import { removeSource } from '../../domain/record/change-sources.ts'
import type { Source } from '../../domain/record/evidence-schema.ts'
import { restingSentence } from '../../domain/report/sections/annex-evidence.ts'
import { sourceTitle } from '../../domain/report/words/evidence.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import formEnd from '../question/form-end.module.css'
import { linkToAnswers } from '../result/answer-link.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { removeWords as words, sourceWords } from './words.ts'

/** Asks before a source is taken out, and names the answers that cite it. */
export function RemoveSourceScreen(props: AssessmentScreenProps) {
  const { sourceId } = useParams()
  const source = props.record.sources.find(({ id }) => id === sourceId)
  return source === undefined ? <NotFoundScreen /> : <Asking {...props} source={source} />
}

function Asking({ standard, record, source }: AssessmentScreenProps & { readonly source: Source }) {
  const [, navigate] = useLocation()
  const { update } = useAssessmentActions()
  const { id } = record
  const heading = words.heading(sourceTitle(source))
  const link = useMemo(() => linkToAnswers(standard, id), [standard, id])
  useDocumentTitle([heading, record.role.title])
  const remove = () => {
    navigate(address('sources', { id }))
    update(id, (current, now) => removeSource(current, source.id, now))
  }
  return (
    <>
      <BackLink to={address('sources', { id })}>{sourceWords.back}</BackLink>
      <PageHeading>{heading}</PageHeading>
      <ReportBlocks blocks={[restingSentence(standard, record, source)]} linkToAnswer={link} />
      {answersCiting(standard, record, source.id).length > 0 && <p>{words.cited}</p>}
      <div className={formEnd.end}>
        <Button onClick={remove}>{words.remove}</Button>
        <Link to={address('sources', { id })}>{words.keep}</Link>
      </div>
    </>
  )
}
