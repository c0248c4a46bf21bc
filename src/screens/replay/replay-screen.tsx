import { useState } from 'react'
import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { newestRelease } from '../../content/releases.ts'
import type { Replayed } from '../../domain/record/replay.ts'
import { outcomeInText } from '../../domain/report/words/outcome.ts'
import { titleOf } from '../../domain/report/words/role.ts'
import { useAssessments, useStores } from '../../store/context.tsx'
import { replayAll, type Replaying } from '../../store/replay-all.ts'
import { address } from '../addresses.ts'
import { Waiting } from '../waiting.tsx'
import styles from './replay-screen.module.css'
import { replayWords as words } from './words.ts'

/** Which results would move under the newest release, for whoever looks after many assessments or makes a release. */
export function ReplayScreen() {
  const stores = useStores()
  const status = useAssessments((state) => state.status)
  const isEmpty = useAssessments((state) => Object.keys(state.rows).length === 0)
  const [replaying, setReplaying] = useState<Replaying | null>(null)
  const [isRefused, setRefused] = useState(false)
  useDocumentTitle([words.title])
  const start = async () => {
    setRefused(false)
    await replayAll(stores, setReplaying).catch(() => {
      setReplaying(null)
      setRefused(true)
    })
  }
  if (status === 'loading') return <Waiting />
  return (
    <>
      <BackLink to={address('releases')}>{words.back}</BackLink>
      <PageHeading lead={words.lead(newestRelease)}>{words.title}</PageHeading>
      {isEmpty ? <p>{words.none}</p> : <Button onClick={() => void start()}>{words.start}</Button>}
      {isRefused && (
        <Notice tone="attention" urgent heading={words.refusedHeading}>
          <p>{words.refused}</p>
        </Notice>
      )}
      <p role="status" className={styles.progress}>
        {replaying !== null && words.progress(replaying.tried, replaying.all)}
      </p>
      {replaying !== null && replaying.tried === replaying.all && <Outcome replaying={replaying} />}
    </>
  )
}

function Outcome({ replaying: { all, replayed } }: { readonly replaying: Replaying }) {
  const count = (outcome: Replayed['outcome']) => replayed.filter((each) => each.outcome === outcome).length
  const moving = replayed.flatMap((each) =>
    each.outcome === 'moves' || each.outcome === 'waits' ? [each] : [],
  )
  const counts = [
    [words.moves, count('moves')],
    [words.waits, count('waits')],
    [words.stays, count('stays')],
    [words.there, count('there')],
    [words.notShown, count('not-shown')],
    [words.unread, all - replayed.length],
  ] as const
  return (
    <>
      <ul>
        {counts
          .filter(([, number]) => number > 0)
          .map(([say, number]) => (
            <li key={say(number)}>{say(number)}</li>
          ))}
      </ul>
      <h2>{words.movesHeading}</h2>
      {moving.length === 0 ? (
        <p>{words.noneMoves}</p>
      ) : (
        <dl className={styles.moves}>
          {moving.map(({ record, from, to, before, after }) => (
            <div key={record.id}>
              <dt>
                <Link to={address('moveRelease', { id: record.id })}>{titleOf(record.role)}</Link>
              </dt>
              <dd>
                {words.before}: {outcomeInText(from, before)}
              </dd>
              <dd>
                {words.after}: {outcomeInText(to, after)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
