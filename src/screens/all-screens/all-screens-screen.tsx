import { Link } from 'wouter'
import { PageHeading } from '../../components/page-heading.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { newestRelease } from '../../content/releases.ts'
import { useStandard } from '../../store/context.tsx'
import { address } from '../addresses.ts'
import { Waiting } from '../waiting.tsx'
import { stateGroups } from './states.ts'

/** Every screen and state, for whoever looks after the tool. Each opens alone, in the true shell, and saves nothing. */
export function AllScreensScreen() {
  useDocumentTitle(['All screens'])
  const loaded = useStandard(newestRelease)
  if (loaded.status !== 'ready') return <Waiting />
  return (
    <>
      <PageHeading lead="Every screen in every state, with made-up records. Nothing that is done in them is saved.">
        All screens
      </PageHeading>
      {stateGroups(loaded.standard).map((group) => (
        <section key={group.name} aria-label={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.states.map((state) => (
              <li key={state.id} id={state.id}>
                <Link to={address('oneState', { state: state.id })}>
                  {group.name}: {state.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
