import type { ReactNode } from 'react'
import { PageHeading } from '../components/page-heading.tsx'
import { newestRelease } from '../content/releases.ts'
import type { Standard } from '../domain/content/standard.ts'
import { useStandard } from '../store/context.tsx'
import { Waiting } from './waiting.tsx'

type Props = {
  readonly children: (standard: Standard) => ReactNode
  /** Another release than the newest. */
  readonly release?: string
}

/** Loads a release of the standard for a screen that belongs to no assessment, or says why it does not load. */
export function WithRelease({ children, release = newestRelease }: Props) {
  const loaded = useStandard(release)
  if (loaded.status === 'loading') return <Waiting />
  if (loaded.status === 'ready') return children(loaded.standard)
  return (
    <>
      <PageHeading>The standard cannot be read</PageHeading>
      <p>{loaded.problem}</p>
    </>
  )
}
