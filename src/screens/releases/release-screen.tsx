import { use, useState } from 'react'
import { Link, useParams } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { releaseHash } from '../../content/release-hash.ts'
import { releaseIds } from '../../content/releases.ts'
import type { ReleaseId } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { dateInWords } from '../../domain/report/words/dates.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { WithRelease } from '../with-release.tsx'
import { Differences } from './differences.tsx'
import styles from './releases.module.css'
import { releaseWords as words } from './words.ts'
import '../../outputs/pages.css'

/** One release: what it is, what it was checked against, and what is different to the one before. */
export function ReleaseScreen() {
  const { release } = useParams<{ release: string }>()
  const id = releaseIds.find((known) => known === release)
  if (id === undefined) return <NotFoundScreen />
  return <WithRelease release={id}>{(standard) => <Release standard={standard} />}</WithRelease>
}

const hashes = new Map<ReleaseId, Promise<string>>()

/** The same promise for every render, as React waits for it by identity. */
function hashOf(id: ReleaseId): Promise<string> {
  const hash = hashes.get(id) ?? releaseHash(id)
  hashes.set(id, hash)
  return hash
}

function Release({ standard }: { readonly standard: Standard }) {
  const { release } = standard
  const hash = use(hashOf(release.id))
  // The day on which the page was come to.
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const earlier = releaseIds[releaseIds.indexOf(release.id) - 1]
  useDocumentTitle([release.id, words.title])
  usePrintTitle(release.title)
  return (
    <div className={styles.release}>
      <BackLink to={address('releases')}>{words.backToAll}</BackLink>
      <PageHeading caption={release.id} lead={release.description}>
        {release.title}
      </PageHeading>
      {today > release.reviewBy && (
        <Notice tone="attention" heading={words.overdueHeading}>
          <p>{words.overdue(dateInWords(release.reviewBy))}</p>
        </Notice>
      )}
      <h2>{words.identity}</h2>
      <dl className={styles.facts}>
        <dt>{words.standard}</dt>
        <dd>{release.standard}</dd>
        <dt>{words.edition}</dt>
        <dd>{release.edition}</dd>
        <dt>{words.page}</dt>
        <dd>{dateInWords(release.pageDate)}</dd>
        <dt>{words.reviewBy}</dt>
        <dd>{dateInWords(release.reviewBy)}</dd>
        <dt>{words.hash}</dt>
        <dd>
          {hash}
          <br />
          {words.hashHint}
        </dd>
        <dt>{words.attribution}</dt>
        <dd>{release.attribution}</dd>
      </dl>
      <h2>{words.checkedAgainst}</h2>
      <p>{release.checkedAgainst}</p>
      <h2>{words.notChecked}</h2>
      <ul>
        {release.notChecked.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>{earlier === undefined ? words.differences('') : words.differences(earlier)}</h2>
      {earlier === undefined ? <p>{words.first}</p> : <Differences from={earlier} to={release.id} />}
      <h2>{words.sources}</h2>
      <ul className={styles.sources}>
        {release.sources.map(({ id, title, address: place, read }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            {place}
            <br />
            {read}
          </li>
        ))}
      </ul>
      <p>
        <Link to={address('coverage')}>{words.coverage}</Link>
      </p>
    </div>
  )
}
