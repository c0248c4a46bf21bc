/** The files that a report is saved as. Each way of writing is loaded when it is first asked for. */
import type { AssessmentRecord } from '../domain/record/schema.ts'
import type { Report } from '../domain/report/types.ts'

export type ReportFormat = 'docx' | 'html' | 'json'

/**
 * @param report the report of the record, as it stands on screen
 * @returns the file; rejects where the code that writes it cannot be loaded
 */
export async function reportFile(
  format: ReportFormat,
  record: AssessmentRecord,
  report: Report,
): Promise<Blob> {
  switch (format) {
    case 'docx': {
      const { writeWord } = await import('./word/write-word.ts')
      return writeWord(report)
    }
    case 'html': {
      const { writeHtml } = await import('./html/write-html.tsx')
      return new Blob([writeHtml(record, report)], { type: 'text/html' })
    }
    case 'json': {
      const [{ writeRecordFile }, { linesOfReport }] = await Promise.all([
        import('../domain/record/record-file.ts'),
        import('../domain/report/lines.ts'),
      ])
      return new Blob([writeRecordFile(record, linesOfReport(report))], { type: 'application/json' })
    }
  }
}
