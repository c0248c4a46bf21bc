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
import { DamagedRecord } from './damaged-records.tsx'
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
            {binned.result.map((each) => (
              <li key={each.key}>
                <span>
                  <strong>{each.record === null ? words.unread : titleOf(each.record.role)}</strong>
                  <span className={styles.when}>
                    {words.deleted(lastChangeInWords(deletedAt(each.key), now))}
                  </span>
                </span>
                {each.record === null ? (
                  <DamagedRecord damaged={each} onRemoved={show} />
                ) : (
                  <PutBack
                    title={titleOf(each.record.role)}
                    onPutBack={(title) => void act(putBack([each.key]), words.broughtBack(title))}
                  />
                )}
              </li>
            ))}
          </ul>
          <EmptyBin onEmpty={() => void act(emptyBin(binned.result.map(({ key }) => key)), words.emptied)} />
        </>
      )}
    </>
  )
}

type PutBackProps = { readonly title: string; readonly onPutBack: (title: string) => void }

function PutBack({ title, onPutBack }: PutBackProps) {
  return (
    <Button kind="secondary" onClick={() => onPutBack(title)}>
      {words.putBack}
      <span className="visually-hidden"> {title}</span>
    </Button>
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
