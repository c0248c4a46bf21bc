import { useMemo } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Classification } from '../../domain/classify/types.ts'
import type { Report, Section } from '../../domain/report/types.ts'
import { usePrintIdentity } from '../../outputs/screen/print-identity.ts'
import { ReportBlocks, ReportSections } from '../../outputs/screen/report-view.tsx'
import { address } from '../addresses.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { linkToAnswers } from './answer-link.tsx'
import { ChecksForm } from './checks-form.tsx'
import { ProfileSoFar } from './profile-so-far.tsx'
import styles from './result-screen.module.css'
import { type ReportedProps, WithReport } from './with-report.tsx'
import { checksWords, resultWords } from './words.ts'

/** The result with its reasons, each leading to the answer behind it, for whoever assesses or reviews. */
export function ResultScreen(props: AssessmentScreenProps) {
  return <WithReport {...props} Screen={Result} />
}

function Result(props: ReportedProps) {
  const { record, classification, report } = props
  usePrintIdentity(report)
  const isReady = classification.outcome !== 'incomplete'
  useDocumentTitle([isReady ? resultWords.heading : resultWords.unfinishedHeading, record.role.title])
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{resultWords.back}</BackLink>
      {isReady ? (
        <Finished {...props} classification={classification} report={report} />
      ) : (
        <Unfinished {...props} report={report} />
      )}
    </>
  )
}

type FinishedProps = AssessmentScreenProps & {
  readonly classification: Exclude<Classification, { outcome: 'incomplete' }>
  readonly report: Report
}

/**
 * What the result screen leaves to the report: the signatures, the form about the role, the annexes but for what would
 * change the result, and what stands elsewhere on the screen.
 */
function shownSections({ sections }: Report): readonly Section[] {
  const elsewhere: readonly Section['id'][] = ['result', 'signatures', 'role', 'checks']
  return sections.flatMap((section) => {
    if (section.id === 'annex-edges') return section.sections ?? []
    return section.annex === true || elsewhere.includes(section.id) ? [] : [section]
  })
}

function Finished({ standard, record, classification, report }: FinishedProps) {
  const { id } = record
  const link = useMemo(() => linkToAnswers(standard, id), [standard, id])
  const result = report.sections.find((section) => section.id === 'result')
  const hasSecondary = classification.outcome === 'indicated' && classification.stream.secondary.length > 0
  return (
    <>
      <PageHeading>{resultWords.heading}</PageHeading>
      {result && <ReportBlocks blocks={result.blocks} linkToAnswer={link} />}
      <section className={styles.act} aria-labelledby="checks-heading">
        <h2 id="checks-heading">{checksWords.heading}</h2>
        <ChecksForm standard={standard} record={record} classification={classification} />
      </section>
      <ReportSections sections={shownSections(report)} linkToAnswer={link} />
      <nav className={styles.next} aria-labelledby="next-heading">
        <h2 id="next-heading">{resultWords.next}</h2>
        {hasSecondary && (
          <ButtonLink to={address('verification', { id })}>{resultWords.toVerification}</ButtonLink>
        )}
        <ButtonLink to={address('wholeOfStandard', { id })} kind={hasSecondary ? 'secondary' : 'primary'}>
          {resultWords.toWholeOfStandard}
        </ButtonLink>
        <ButtonLink to={address('report', { id })} kind="secondary">
          {resultWords.toReport}
        </ButtonLink>
      </nav>
    </>
  )
}

function Unfinished({ standard, record, report }: AssessmentScreenProps & { readonly report: Report }) {
  const link = useMemo(() => linkToAnswers(standard, record.id), [standard, record.id])
  return (
    <>
      <PageHeading lead={resultWords.unfinishedLead}>{resultWords.unfinishedHeading}</PageHeading>
      <ReportSections sections={report.sections.filter(({ id }) => id === 'missing')} linkToAnswer={link} />
      {record.showAsIGo.on && <ProfileSoFar standard={standard} record={record} />}
    </>
  )
}
