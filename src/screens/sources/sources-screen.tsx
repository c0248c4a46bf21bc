import { useMemo } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import type { Source } from '../../domain/record/evidence-schema.ts'
import { groundsBlocks, restingSentence } from '../../domain/report/sections/annex-evidence.ts'
import {
  sourceInText,
  sourceTitle,
  strengthLabels,
  unfinishedInText,
} from '../../domain/report/words/evidence.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { address } from '../addresses.ts'
import { linkToAnswers } from '../result/answer-link.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { newSourceId } from './source-screen.tsx'
import styles from './sources-screen.module.css'
import { sourcesWords as words } from './words.ts'

/** What was relied on: the sources, and which answers rest on what. */
export function SourcesScreen({ standard, record }: AssessmentScreenProps) {
  const { id, sources } = record
  useDocumentTitle([words.heading, record.role.title])
  const link = useMemo(() => linkToAnswers(standard, id), [standard, id])
  return (
    <>
      <BackLink to={address('taskList', { id })}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      {sources.length === 0 && <p>{words.none}</p>}
      <ul className={styles.sources}>
        {sources.map((source) => (
          <OneSource key={source.id} standard={standard} record={record} source={source} />
        ))}
      </ul>
      <ButtonLink to={address('source', { id, sourceId: newSourceId })}>{words.register}</ButtonLink>
      <div className={styles.grounds}>
        <ReportBlocks blocks={groundsBlocks(standard, record)} linkToAnswer={link} />
      </div>
    </>
  )
}

function OneSource({ standard, record, source }: AssessmentScreenProps & { readonly source: Source }) {
  const { id } = record
  const title = sourceTitle(source)
  const unfinished = unfinishedInText(source)
  const link = linkToAnswers(standard, id)
  const to = { id, sourceId: source.id }
  return (
    <li className={styles.source}>
      <h2 className={styles.title}>{sourceInText(source)}</h2>
      <p className={styles.strength}>{strengthLabels[strengthOf(source)]}</p>
      {unfinished !== '' && <p className={styles.unfinished}>{`${unfinished} ${words.unfinished}`}</p>}
      <ReportBlocks blocks={[restingSentence(standard, record, source)]} linkToAnswer={link} />
      <p className={styles.acts}>
        <Link to={address('source', to)}>
          {unfinished === '' ? words.edit : words.finish}
          <span className="visually-hidden">{words.which(title)}</span>
        </Link>
        <Link to={address('removeSource', to)}>
          {words.remove}
          <span className="visually-hidden">{words.which(title)}</span>
        </Link>
      </p>
    </li>
  )
}
