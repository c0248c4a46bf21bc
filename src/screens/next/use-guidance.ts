import { useEffect, useState } from 'react'
import { loadGuidance } from '../../content/guidance.ts'
import type { Guidance } from '../../domain/guidance/compile.ts'

type LoadedGuidance =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly guidance: Guidance }
  | { readonly status: 'failed'; readonly problem: string }

/** A release of the guidance: loading at first, then ready, or failed with what to tell the user. */
export function useGuidance(id: string): LoadedGuidance {
  const [loaded, setLoaded] = useState<LoadedGuidance>({ status: 'loading' })
  useEffect(() => {
    let isWanted = true
    const settle = (state: LoadedGuidance) => {
      if (isWanted) setLoaded(state)
    }
    loadGuidance(id).then(
      (guidance) => settle({ status: 'ready', guidance }),
      (error: unknown) =>
        settle({ status: 'failed', problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [id])
  return loaded
}
