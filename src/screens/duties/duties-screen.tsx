import { useMemo } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { findUnanswered } from '../../domain/classify/unanswered.ts'
import { dutiesOf, findLostTies } from '../../domain/evidence/duties.ts'
import { untieDuty } from '../../domain/record/change-duties.ts'
import { dutiesBlocks } from '../../domain/report/sections/duties.ts'
import { questionName } from '../../domain/report/words/questions.ts'
import { quote } from '../../domain/report/words/quote.ts'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useAssessmentActions } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { linkToAnswers } from '../result/answer-link.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import styles from './duties-screen.module.css'
import { OneDuty } from './one-duty.tsx'
import { dutiesWords as words } from './words.ts'

/** The duty statement, sentence by sentence, and the answers that each supports. */
export function DutiesScreen(props: AssessmentScreenProps) {
  const { record } = props
  const { id } = record
  const duties = dutiesOf(record)
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <BackLink to={address('taskList', { id })}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      {duties.length === 0 ? (
        <>
          <p>{words.none}</p>
          <ButtonLink to={address('role', { id })}>{words.toRole}</ButtonLink>
        </>
      ) : (
        <>
          <p>
            {words.change} <Link to={address('role', { id })}>{words.changeLink}</Link>
          </p>
          <ol className={styles.duties}>
            {duties.map((duty, index) => (
              <OneDuty key={duty.sentence} {...props} duty={duty} place={index + 1} />
            ))}
          </ol>
        </>
      )}
      <LostTies {...props} />
      {record.dutyTies.length > 0 && <WhatTheyShow {...props} />}
    </>
  )
}

/** What was tied to a sentence that is gone: kept until it is taken back. */
function LostTies({ standard, record }: AssessmentScreenProps) {
  const { update } = useAssessmentActions()
  const lost = findLostTies(record)
  if (lost.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="lost-heading">
      <h2 id="lost-heading">{words.lostHeading}</h2>
      <p>{words.lost}</p>
      <ul className={styles.lost}>
        {lost.map(({ sentence, questions }) => (
          <li key={sentence}>
            <p>{quote(sentence)}</p>
            <p className={styles.tied}>
              {words.tiedTo}: {questions.map((id) => questionName(standard, id)).join(', ')}
            </p>
            <Button
              kind="secondary"
              aria-label={`${words.remove}: ${sentence}`}
              onClick={() => {
                update(record.id, (current, now) => untieDuty(current, sentence, now))
                // The button goes with the ties: focus stays on the page.
                document.getElementById('main')?.focus()
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which claims a duty supports would tell of levels, so it waits until the answers can no longer be steered by it. */
function WhatTheyShow({ standard, record }: AssessmentScreenProps) {
  const link = useMemo(() => linkToAnswers(standard, record.id), [standard, record.id])
  const isComplete = findUnanswered(standard, record.answers).length === 0
  return (
    <section className={styles.part} aria-labelledby="shows-heading">
      <h2 id="shows-heading">{words.shows}</h2>
      {isComplete ? (
        <ReportBlocks blocks={dutiesBlocks(standard, record)} linkToAnswer={link} />
      ) : (
        <p>{words.showsLater}</p>
      )}
    </section>
  )
}
