import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { notConsidered } from '../../domain/guidance/calendar.ts'
import { replacement } from '../../domain/guidance/standing.ts'
import { bandInWords, developmentsHeading } from '../../domain/guidance/words.ts'
import { dateInWords } from '../../domain/report/words/dates.ts'
import { address } from '../addresses.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { NextStep } from './next-step.tsx'
import styles from './next-screen.module.css'
import { type NextScreenProps, WithGuidance } from './with-guidance.tsx'
import { nextWords as words } from './words.ts'

/** What must happen next for this role, for whoever carries the decision out. */
export function NextScreen(props: AssessmentScreenProps) {
  return <WithGuidance {...props}>{(parts) => <Next {...parts} />}</WithGuidance>
}

function Next(props: NextScreenProps) {
  const { standard, record, guidance, band, checklist } = props
  const { id } = record
  const { release } = guidance
  const growsYet = checklist.open.length > 0 || checklist.waitsForBand
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <p className={styles['print-note']}>{words.printedElsewhere}</p>
      <div className={styles.screen}>
        <BackLink to={address('taskList', { id })}>{words.back}</BackLink>
        <PageHeading lead={words.lead(dateInWords(release.pageDate))}>{words.heading}</PageHeading>
        <Notice heading={words.apartHeading}>
          <p>{words.apart}</p>
          <p>{words.apartLater}</p>
        </Notice>
        <div className={styles.basis}>
          <section aria-labelledby="next-band">
            <h2 id="next-band">{words.bandHeading}</h2>
            <p>{bandInWords(standard, band)}.</p>
            {checklist.waitsForBand && (
              <p>
                {words.noBand} <Link to={address('result', { id })}>{words.toResult}</Link>
              </p>
            )}
            {band.band === 0 && <p>{words.belowSes}</p>}
          </section>
          <ConditionsSummary {...props} />
        </div>
        {growsYet && checklist.stages.length > 0 && <p className={styles['so-far']}>{words.soFar}</p>}
        {checklist.stages.length === 0 && <p>{words.noSteps}</p>}
        {checklist.stages.map(({ stage, entries }) => (
          <section key={stage.id} className={styles.stage} aria-labelledby={`stage-${stage.id}`}>
            <h2 id={`stage-${stage.id}`} className={styles['stage-name']}>
              {stage.name}{' '}
              <span className={styles.progress}>
                {words.progress(entries.filter(({ kept }) => kept.done).length, entries.length)}
              </span>
            </h2>
            <ol className={styles.steps}>
              {entries.map((entry) => (
                <NextStep key={entry.item.id} record={record} guidance={guidance} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
        {checklist.developments.length > 0 && (
          <section className={styles.stage} aria-labelledby="next-developments">
            <h2 id="next-developments" className={styles['stage-name']}>
              {developmentsHeading}
            </h2>
            <ul className={styles.developments}>
              {checklist.developments.map((development) => (
                <li key={development.id}>
                  <strong>{replacement(development)}.</strong> {development.text}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className={styles.quiet}>
          {notConsidered} {release.leftOut[0]} {release.attribution}
        </p>
        <ButtonLink to={address('nextPrint', { id })} kind="secondary">
          {words.toPrint}
        </ButtonLink>
      </div>
    </>
  )
}

function ConditionsSummary({ record, facts, checklist }: NextScreenProps) {
  const answered = facts.asked.filter((condition) => typeof facts.known.get(condition.id) === 'string')
  return (
    <section aria-labelledby="next-conditions">
      <h2 id="next-conditions">{words.conditionsHeading}</h2>
      <p>{words.answered(answered.length, facts.asked.length)}</p>
      {checklist.open.length > 0 && (
        <>
          <p>{words.open(checklist.open.length)}</p>
          <ul>
            {checklist.open.map(({ condition, items }) => (
              <li key={condition.id}>
                {condition.question} <span className={styles.quiet}>{words.couldAdd(items.length)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink to={address('conditions', { id: record.id })}>{words.answerConditions}</ButtonLink>
    </section>
  )
}
