import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import type { Report } from '../../domain/report/types.ts'
import { fileName } from '../../outputs/file-name.ts'
import { type ReportFormat, reportFile } from '../../outputs/report-file.ts'
import { downloadFile } from '../../storage/download.ts'
import { useSave } from '../register/use-save.ts'
import styles from './report-screen.module.css'
import { formats, reportWords as words } from './words.ts'

type Props = {
  readonly record: AssessmentRecord
  readonly report: Report
  /** Whether the report may leave the app; where not, this says what is in the way. */
  readonly mayLeave: () => boolean
}

type Progress =
  | { readonly step: 'none' }
  | { readonly step: 'preparing'; readonly format: ReportFormat }
  | { readonly step: 'saved'; readonly name: string }
  | { readonly step: 'failed' }

/** The ways by which the report leaves the app: paper, Word, a page that stands alone, data. */
export function ReportOutputs({ record, report, mayLeave }: Props) {
  const { note } = useSave()
  const [progress, setProgress] = useState<Progress>({ step: 'none' })

  const save = async (format: ReportFormat) => {
    if (!mayLeave()) return
    setProgress({ step: 'preparing', format })
    try {
      const file = await reportFile(format, record, report)
      const now = new Date().toISOString()
      const name = fileName(record, format, now, format === 'json' ? words.withReport : undefined)
      downloadFile(name, file)
      // A Word document does not hold the record.
      if (format !== 'docx') await note(record, name, now)
      setProgress({ step: 'saved', name })
    } catch {
      setProgress({ step: 'failed' })
    }
  }
  return (
    <>
      <div className={styles.outputs} role="group" aria-label={words.outputs}>
        <Button
          onClick={() => {
            if (mayLeave()) window.print()
          }}
        >
          {words.print}
        </Button>
        {formats.map(({ format, button }) => (
          <Button
            key={format}
            kind="secondary"
            aria-disabled={progress.step === 'preparing'}
            onClick={() => {
              if (progress.step !== 'preparing') void save(format)
            }}
          >
            {button}
          </Button>
        ))}
      </div>
      <p className={styles.progress} role="status">
        {progressInWords(progress)}
      </p>
      <Details summary={words.whatFor}>
        <ul>
          <li>{words.printHint}</li>
          {formats.map(({ format, use }) => (
            <li key={format}>{use}</li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function progressInWords(progress: Progress): string {
  switch (progress.step) {
    case 'none':
      return ''
    case 'preparing':
      return words.preparing
    case 'saved':
      return words.saved(progress.name)
    case 'failed':
      return words.failed
  }
}
