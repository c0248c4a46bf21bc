import { useMemo } from 'react'
import { Notice } from '../../components/notice.tsx'
import { classifySoFar } from '../../domain/classify/classify.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import { ReportSections } from '../../outputs/screen/report-view.tsx'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { resultWords } from './words.ts'

/** For learning: what the answers so far come to, with all that is unanswered taken as not known. */
export function ProfileSoFar({ standard, record }: AssessmentScreenProps) {
  const soFar = useMemo(
    () => buildReport(standard, record, classifySoFar(standard, record)),
    [standard, record],
  )
  return (
    <Notice heading={resultWords.soFarHeading}>
      <p>{resultWords.soFar}</p>
      <p>{soFar.summary}</p>
      <ReportSections sections={soFar.sections.filter(({ id }) => id === 'profile')} />
    </Notice>
  )
}
