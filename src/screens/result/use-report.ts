import { useMemo, useState } from 'react'
import type { Classification } from '../../domain/classify/types.ts'
import type { Standard } from '../../domain/content/standard.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import type { Report } from '../../domain/report/types.ts'
import { timeZone } from '../time-zone.ts'
import { useResult } from './use-result.ts'

/** The result of a record and its report, in the time zone of whoever reads it. */
export function useReport(
  standard: Standard,
  record: AssessmentRecord,
): { readonly classification: Classification; readonly report: Report } {
  // The moment the screen was opened: a report that is printed twice from one screen is one report.
  const [context] = useState(() => ({
    now: new Date().toISOString(),
    timeZone: timeZone(),
  }))
  const classification = useResult(standard, record)
  const report = useMemo(
    () => buildReport(standard, record, classification, context),
    [standard, record, classification, context],
  )
  return { classification, report }
}
