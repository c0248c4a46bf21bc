import { useRef, useState } from 'react'
import { useArrivalFocus } from '../../components/arrival.ts'
import { BackLink } from '../../components/back-link.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { isFinal } from '../../domain/record/final.ts'
import { usePrintIdentity } from '../../outputs/screen/print-identity.ts'
import { ReportView } from '../../outputs/screen/report-view.tsx'
import { address } from '../addresses.ts'
import { type ReportedProps, WithReport } from '../result/with-report.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { markingFieldId, MarkingForm, useMarkingChoice } from './marking-form.tsx'
import { ReportOutputs } from './report-outputs.tsx'
import styles from './report-screen.module.css'
import { reportWords } from './words.ts'

/** The report as it is printed, for a committee; and the marking, without which it is neither printed nor saved from here. */
export function ReportScreen(props: AssessmentScreenProps) {
  return <WithReport {...props} Screen={Printed} />
}

function Printed({ record, report }: ReportedProps) {
  const [attempt, setAttempt] = useState(0)
  const [asked, setAsked] = useState(report.markingChosen)
  const marking = useMarkingChoice(record)
  const error = attempt > 0 && !report.markingChosen ? marking.problem : undefined
  useDocumentTitle([report.properties.title], error !== undefined)
  usePrintIdentity(report)
  const heading = useRef<HTMLHeadingElement>(null)
  useArrivalFocus(heading)

  const mayLeave = () => {
    if (!report.markingChosen) setAttempt(attempt + 1)
    return report.markingChosen
  }
  return (
    <>
      <div className={styles.tools}>
        <BackLink to={address('taskList', { id: record.id })}>{reportWords.back}</BackLink>
        {error !== undefined && (
          <ErrorSummary errors={[{ field: markingFieldId, message: error }]} attempt={attempt} />
        )}
        {asked ? (
          <p className={styles.marking}>
            {reportWords.markedAs(report.marking)}{' '}
            {!isFinal(record) && (
              <button type="button" className={styles.change} onClick={() => setAsked(false)}>
                {reportWords.changeMarking}
              </button>
            )}
          </p>
        ) : (
          <MarkingForm choice={marking} error={error} />
        )}
        <ReportOutputs record={record} report={report} mayLeave={mayLeave} />
        {!report.markingChosen && <p className={styles.hint}>{reportWords.markingFirst}</p>}
      </div>
      <div className={styles.sheet}>
        <ReportView report={report} headingRef={heading} />
      </div>
    </>
  )
}
