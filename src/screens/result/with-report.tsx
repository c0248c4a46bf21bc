import { type ComponentType, memo, useDeferredValue, useMemo, useState } from 'react'
import type { Classification } from '../../domain/classify/types.ts'
import { fingerprintOf } from '../../domain/record/fingerprint.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import type { Report } from '../../domain/report/types.ts'
import { timeZone } from '../time-zone.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { useResult } from './use-result.ts'

/** What a screen that shows the report works on. */
export type ReportedProps = AssessmentScreenProps & {
  readonly classification: Classification
  readonly report: Report
}

type Props = AssessmentScreenProps & { readonly Screen: ComponentType<ReportedProps> }

/**
 * A screen with the result of a record and its report, in the time zone of whoever reads it. The report is long: when the
 * record changes, which it does as soon as the result is first seen, the screen follows in short steps, and whoever types
 * does not wait for it. Record, result and report are always of one moment.
 */
export function WithReport({ standard, record, Screen }: Props) {
  const later = useDeferredValue(record)
  // What is printed and saved from here never waits for its marking.
  const shown = later.role === record.role ? later : record
  const classification = useResult(standard, shown)
  return <Identified standard={standard} record={shown} classification={classification} Screen={Screen} />
}

type ClassifiedProps = Props & { readonly classification: Classification }

// A step of its own, as the report is, between which the browser is free; skipped while nothing that is shown changes.
const Identified = memo(function Identified(props: ClassifiedProps) {
  const fingerprint = useMemo(() => fingerprintOf(props.record), [props.record])
  return <Reported {...props} fingerprint={fingerprint} />
})

const Reported = memo(function Reported({
  Screen,
  fingerprint,
  ...props
}: ClassifiedProps & { readonly fingerprint: string }) {
  const { standard, record, classification } = props
  // The moment the screen was opened: a report that is printed twice from one screen is one report.
  const [context] = useState(() => ({ now: new Date().toISOString(), timeZone: timeZone() }))
  const report = useMemo(
    () => buildReport(standard, record, classification, context, fingerprint),
    [standard, record, classification, context, fingerprint],
  )
  return <Screen {...props} report={report} />
})
