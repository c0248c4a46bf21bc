import { useRef, useState } from 'react'
import { useArrivalFocus } from '../../components/arrival.ts'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { buildNextDocument } from '../../domain/guidance/next-document.ts'
import { isFinal } from '../../domain/record/final.ts'
import { usePrintIdentity } from '../../outputs/screen/print-identity.ts'
import { ReportView } from '../../outputs/screen/report-view.tsx'
import { address } from '../addresses.ts'
import { markingFieldId, MarkingForm, useMarkingChoice } from '../report/marking-form.tsx'
import styles from '../report/report-screen.module.css'
import { reportWords } from '../report/words.ts'
import { timeZone } from '../time-zone.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { type NextScreenProps, WithGuidance } from './with-guidance.tsx'
import { printWords as words } from './words.ts'

/** The list as it is printed, on its own and only when asked for; with the marking, without which it is not printed from here. */
export function NextPrintScreen(props: AssessmentScreenProps) {
  return <WithGuidance {...props}>{(parts) => <NextPrint {...parts} />}</WithGuidance>
}

function NextPrint(props: NextScreenProps) {
  const { record } = props
  const [context] = useState(() => ({ now: new Date().toISOString(), timeZone: timeZone() }))
  const report = buildNextDocument({ ...props, ...context })
  const marking = useMarkingChoice(record)
  const [attempt, setAttempt] = useState(0)
  const error = attempt > 0 && !report.markingChosen ? marking.problem : undefined
  useDocumentTitle([report.kind, report.title], error !== undefined)
  usePrintIdentity(report)
  const heading = useRef<HTMLHeadingElement>(null)
  useArrivalFocus(heading)

  // The marking of a decided record can no longer be chosen: it prints as it was decided.
  const canPrint = report.markingChosen || isFinal(record)
  return (
    <>
      <div className={styles.tools}>
        <BackLink to={address('next', { id: record.id })}>{words.back}</BackLink>
        {error !== undefined && (
          <ErrorSummary errors={[{ field: markingFieldId, message: error }]} attempt={attempt} />
        )}
        {canPrint ? (
          <p className={styles.marking}>{reportWords.markedAs(report.marking)}</p>
        ) : (
          <MarkingForm choice={marking} error={error} />
        )}
        <Button onClick={() => (canPrint ? window.print() : setAttempt(attempt + 1))}>{words.print}</Button>
        <p className={styles.hint}>{canPrint ? reportWords.printHint : reportWords.markingFirst}</p>
      </div>
      <div className={styles.sheet}>
        <ReportView report={report} headingRef={heading} />
      </div>
    </>
  )
}
