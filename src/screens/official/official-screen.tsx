import { useState } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { FileInput } from '../../components/file-input.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Standard } from '../../domain/content/standard.ts'
import {
  largestOfficialFile,
  readOfficialFile,
  writeOfficialTemplate,
} from '../../domain/record/official-file.ts'
import type { OfficialWording } from '../../domain/record/official-schema.ts'
import { momentInWords } from '../../domain/report/words/dates.ts'
import { downloadFile } from '../../storage/download.ts'
import { keepOfficialWording, readOfficialWording } from '../../storage/official-wording.ts'
import { useStores } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { timeZone } from '../time-zone.ts'
import { WithRelease } from '../with-release.tsx'
import styles from './official.module.css'
import { officialWords as words } from './words.ts'

const field = 'official-file'

/** Loads the official wording from an agency’s own copy, for whoever keeps the tool in an agency. */
export function OfficialScreen() {
  return <WithRelease>{(standard) => <Official standard={standard} />}</WithRelease>
}

function Official({ standard }: { readonly standard: Standard }) {
  const { texts } = useStores().parts
  const [kept, setKept] = useState(() => readOfficialWording(texts))
  const [isStored, setIsStored] = useState(true)
  const [problems, setProblems] = useState<readonly string[]>([])
  // A new attempt takes focus anew.
  const [attempt, setAttempt] = useState(0)
  useDocumentTitle([words.title], problems.length > 0)

  const message = problems.length > 1 ? words.misfit(problems.length) : problems[0]

  const keep = (official: OfficialWording | null) => {
    setKept(official)
    setIsStored(keepOfficialWording(texts, official))
  }
  const load = async (file: File) => {
    const read = await readFile(standard, file)
    setProblems(read.ok ? [] : read.problems)
    setAttempt((count) => count + 1)
    if (read.ok) keep(read.official)
  }

  return (
    <>
      <BackLink to={address('standard')}>{words.back}</BackLink>
      <ErrorSummary errors={message === undefined ? [] : [{ field, message }]} attempt={attempt} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ul>
        {words.what.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2 className={styles.part}>{words.kept}</h2>
      <div role="status">{kept === null ? <p>{words.none}</p> : <Kept official={kept} />}</div>
      {!isStored && (
        <Notice tone="attention">
          <p>{words.notKept}</p>
        </Notice>
      )}
      {kept !== null && (
        <>
          <Button kind="secondary" onClick={() => keep(null)}>
            {words.remove}
          </Button>
          <p>{words.removeHint}</p>
        </>
      )}
      <h2 className={styles.part}>{words.template}</h2>
      <p>{words.templateHint}</p>
      <p>
        {words.streams}: {standard.streams.map(({ id }) => id).join(', ')}.
      </p>
      <Button
        kind="secondary"
        onClick={() =>
          downloadFile(
            words.templateName,
            new Blob([writeOfficialTemplate(standard)], { type: 'application/json' }),
          )
        }
      >
        {words.template}
      </Button>
      <div className={styles.part}>
        <FileInput
          id={field}
          label={words.file}
          hint={words.fileHint}
          error={message}
          accept=".json"
          onFiles={([file]) => file && void load(file)}
        />
        {problems.length > 1 && (
          <Notice tone="attention" heading={words.reasons}>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </>
  )
}

function Kept({ official }: { readonly official: OfficialWording }) {
  return (
    <dl className={styles.facts}>
      <dt>{words.source}</dt>
      <dd>{official.source}</dd>
      <dt>{words.loaded}</dt>
      <dd>
        {words.count(official.texts.length)} {momentInWords(official.loadedAt, timeZone())}
      </dd>
    </dl>
  )
}

async function readFile(standard: Standard, file: File) {
  if (file.size > largestOfficialFile) return { ok: false, problems: [words.tooLarge] } as const
  try {
    return readOfficialFile(standard, await file.text(), new Date().toISOString())
  } catch {
    return { ok: false, problems: [words.unreadable] } as const
  }
}
