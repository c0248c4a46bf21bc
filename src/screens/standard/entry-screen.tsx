import { useParams } from 'wouter'
import { entriesOf, placesOf } from '../../domain/content/reading.ts'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { WithRelease } from '../with-release.tsx'
import { OneEntry } from './one-entry.tsx'
import { PlaceSideBySide } from './place-side-by-side.tsx'

/** One text of the standard under its own address, or one part of it with neighbouring bands side by side. */
export function StandardEntryScreen() {
  const { entry: wanted } = useParams<{ entry: string }>()
  return (
    <WithRelease>
      {(standard) => {
        const place = placesOf(standard).find(({ id }) => id === wanted)
        const entry = entriesOf(standard).find(({ id }) => id === wanted.toLowerCase())
        if (place) return <PlaceSideBySide standard={standard} place={place} />
        return entry ? <OneEntry standard={standard} entry={entry} /> : <NotFoundScreen />
      }}
    </WithRelease>
  )
}
