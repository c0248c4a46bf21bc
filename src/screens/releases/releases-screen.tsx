import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { newestRelease, releaseIds } from '../../content/releases.ts'
import { address } from '../addresses.ts'
import { WithRelease } from '../with-release.tsx'
import { releaseWords as words } from './words.ts'

/** Every release that the app holds, newest first. */
export function ReleasesScreen() {
  useDocumentTitle([words.title])
  return (
    <>
      <BackLink to={address('standard')}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ul>
        {releaseIds.toReversed().map((id) => (
          <li key={id}>
            <Link to={address('release', { release: id })}>{id}</Link>
            {id === newestRelease && ` (${words.newest.toLowerCase()})`}
            <WithRelease release={id}>{({ release }) => <p>{release.title}</p>}</WithRelease>
          </li>
        ))}
      </ul>
      <p>
        <Link to={address('replay')}>{words.replay}</Link>
      </p>
    </>
  )
}
