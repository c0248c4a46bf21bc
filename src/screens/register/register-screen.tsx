import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { useAssessments } from '../../store/context.tsx'
import { findLines, linesOf, type Query } from '../../store/register/lines.ts'
import { useRegister } from '../../store/use-register.ts'
import { address } from '../addresses.ts'
import { Waiting } from '../waiting.tsx'
import { DamagedRecords } from './damaged-records.tsx'
import styles from './register-screen.module.css'
import { FileActions } from './file-actions.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'
import { SelectionActions } from './selection-actions.tsx'
import { registerWords as words } from './words.ts'

/** How many lines are added at a time: a list of a thousand opens as fast as one of fifty. */
const page = 50

/** For whoever looks after more than one assessment: all that are kept in this browser. */
export function RegisterScreen() {
  useDocumentTitle([words.heading])
  const status = useAssessments((state) => state.status)
  return (
    <>
      <BackLink to={address('start')}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <DamagedRecords />
      <FileActions />
      {status === 'loading' ? <Waiting /> : <Register />}
    </>
  )
}

function Register() {
  const rows = useAssessments((state) => state.rows)
  const filed = useAssessments((state) => state.filed)
  const { fillIn } = useRegister()
  const [query, setQuery] = useState<Query>({ text: '', state: '', sort: 'changed' })
  const [room, setRoom] = useState(page)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => linesOf(rows, filed), [rows, filed])
  const found = useMemo(() => findLines(lines, query), [lines, query])
  const shown = found.slice(0, room)
  // What was selected and is no longer listed is not acted on unseen.
  const chosen = found.filter(({ id }) => selected.has(id))

  useEffect(() => {
    void fillIn()
  }, [fillIn, rows])

  return (
    <>
      {lines.length > 0 && (
        <RegisterFilters
          query={query}
          onChange={(next) => {
            setQuery(next)
            setRoom(page)
          }}
        />
      )}
      <SelectionActions chosen={chosen} isEmpty={lines.length === 0} onDone={() => setSelected(new Set())} />
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p role="status" className={styles.count}>
            {found.length === 0 ? words.noneFound : words.found(found.length, lines.length)}
          </p>
          {found.length > 0 && <RegisterTable lines={shown} selected={selected} onSelect={setSelected} />}
          {found.length > shown.length && (
            <Button kind="secondary" onClick={() => setRoom((count) => count + page)}>
              {words.more(Math.min(page, found.length - shown.length))}
            </Button>
          )}
        </>
      )}
      <p className={styles.end}>
        <Link to={address('bin')}>{words.bin}</Link>
      </p>
    </>
  )
}
