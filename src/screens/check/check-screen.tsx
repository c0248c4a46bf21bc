import { useEffect, useRef, useState } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { FileInput } from '../../components/file-input.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { largestBackup, type ReadFile, readRecordFile, tooLarge } from '../../domain/record/read-file.ts'
import { address } from '../addresses.ts'
import styles from './check-screen.module.css'
import { CheckedCode } from './checked-code.tsx'
import { CheckedRecord } from './checked-record.tsx'
import { codeField, CodeForm } from './code-form.tsx'
import { checkWords as words } from './words.ts'

const fileField = 'check-file'

type Checked =
  | ({ readonly from: 'file' } & Extract<ReadFile, { ok: true }>)
  | { readonly from: 'code'; readonly release: string; readonly body: string }

/** For whoever holds a record or a report: whether it is what it was, and gives what it says. Keeps nothing. */
export function CheckScreen() {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [error, setError] = useState<{ readonly field: string; readonly message: string } | null>(null)
  // A new attempt takes focus anew, to the finding or to the problem.
  const [attempt, setAttempt] = useState(0)
  const finding = useRef<HTMLHeadingElement>(null)
  useDocumentTitle([words.title], error !== null)
  useEffect(() => {
    if (attempt > 0) finding.current?.focus()
  }, [attempt])

  const show = (next: Checked | null, problem: typeof error = null) => {
    setChecked(next)
    setError(problem)
    setAttempt((count) => count + 1)
  }
  const checkFile = async (file: File) => {
    const read = await readFile(file)
    if (read.ok) show({ from: 'file', ...read })
    else show(null, { field: fileField, message: read.problem })
  }
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined)

  return (
    <>
      <BackLink to={address('start')}>{words.back}</BackLink>
      <ErrorSummary errors={error === null ? [] : [error]} attempt={attempt} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.nothingAdded}</p>
      <FileInput
        id={fileField}
        label={words.file}
        hint={words.fileHint}
        error={errorAt(fileField)}
        accept=".json,.html"
        onFiles={([file]) => file && void checkFile(file)}
      />
      <Details summary={words.or} open={error?.field === codeField}>
        <CodeForm
          error={errorAt(codeField)}
          onCode={(code) => show({ from: 'code', ...code })}
          onProblem={(message) => show(null, { field: codeField, message })}
        />
      </Details>
      {checked !== null && (
        <section className={styles.finding} aria-labelledby="finding">
          <h2 id="finding" ref={finding} tabIndex={-1}>
            {words.results(checked.from === 'file' ? checked.entries.length : 1)}
          </h2>
          {checked.from === 'code' ? (
            <CheckedCode key={attempt} release={checked.release} body={checked.body} />
          ) : (
            checked.entries.map((entry, index) => <CheckedRecord key={`${attempt} ${index}`} entry={entry} />)
          )}
          {checked.from === 'file' && checked.problems.map((problem) => <p key={problem}>{problem}</p>)}
        </section>
      )}
      <section className={styles.limits}>
        <h2>{words.limitsHeading}</h2>
        <ul>
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestBackup) return { ok: false, problem: tooLarge }
  try {
    return readRecordFile(await file.text())
  } catch {
    return { ok: false, problem: words.unreadable }
  }
}
