import { useCallback, useEffect, useState } from 'react'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { deletedAt } from '../../storage/bin-key.ts'
import type { Binned } from '../../storage/shelf.ts'
import type { Done } from '../../store/register/done.ts'
import { useRegister } from '../../store/use-register.ts'
import { address } from '../addresses.ts'
import { lastChangeInWords } from '../start/last-change.ts'
import { Waiting } from '../waiting.tsx'
import styles from './register-screen.module.css'
import { binWords as words, registerWords } from './words.ts'

/** For whoever deleted too much, or wants it gone now: what was deleted in the last 30 days. */
export function BinScreen() {
  useDocumentTitle([words.heading])
  const { readBin, putBack, emptyBin } = useRegister()
  const [binned, setBinned] = useState<Done<readonly Binned[]> | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  // The words are of the moment at which the page was come to.
  const [now] = useState(() => new Date())
  const show = useCallback(() => void readBin().then(setBinned), [readBin])
  useEffect(show, [show])

  const act = async (done: Promise<Done<unknown>>, text: string) => {
    const outcome = await done
    setProblem(outcome.ok ? null : outcome.problem)
    setSaid(outcome.ok ? text : '')
    show()
  }
  const shownProblem = problem ?? (binned?.ok === false ? binned.problem : null)

  return (
    <>
      <BackLink to={address('register')}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
      {shownProblem !== null && (
        <Notice tone="attention" urgent heading={registerWords.problemHeading}>
          <p>{shownProblem}</p>
        </Notice>
      )}
      {binned === null && <Waiting />}
      {binned?.ok === true && binned.result.length === 0 && <p>{words.empty}</p>}
      {binned?.ok === true && binned.result.length > 0 && (
        <>
          <ul className={styles.binned}>
            {binned.result.map(({ key, record }) => (
              <li key={key}>
                <span>
                  <strong>{titleOf(record.role)}</strong>
                  <span className={styles.when}>{words.deleted(lastChangeInWords(deletedAt(key), now))}</span>
                </span>
                <Button
                  kind="secondary"
                  onClick={() => void act(putBack([key]), words.broughtBack(titleOf(record.role)))}
                >
                  {words.putBack}
                  <span className="visually-hidden"> {titleOf(record.role)}</span>
                </Button>
              </li>
            ))}
          </ul>
          <EmptyBin onEmpty={() => void act(emptyBin(binned.result.map(({ key }) => key)), words.emptied)} />
        </>
      )}
    </>
  )
}

/** Asked twice: what this deletes cannot be brought back. */
function EmptyBin({ onEmpty }: { readonly onEmpty: () => void }) {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <Button kind="secondary" onClick={() => setAsked(true)}>
        {words.askToEmpty}
      </Button>
    )
  }
  return (
    <Notice tone="attention" urgent heading={words.sure}>
      <p>{words.forGood}</p>
      <Button onClick={() => setAsked(false)}>{words.keep}</Button>{' '}
      <Button kind="secondary" onClick={onEmpty}>
        {words.emptyNow}
      </Button>
    </Notice>
  )
}
