/** The standards that screens have asked for, each loaded once. */
import type { Standard } from '../domain/content/standard.ts'

export type LoadedStandard =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly standard: Standard }
  | { readonly status: 'failed'; readonly problem: string }

export type Standards = {
  /** What is known of a release now; asking for it the first time loads it. */
  readonly get: (release: string) => LoadedStandard
  /** Hears of every release that finishes loading; gives back how to stop hearing. */
  readonly subscribe: (listener: () => void) => () => void
}

const loading: LoadedStandard = { status: 'loading' }

/** Creates the shelf of standards over a way to load one. */
export function createStandards(loadRelease: (id: string) => Promise<Standard>): Standards {
  const known = new Map<string, LoadedStandard>()
  const listeners = new Set<() => void>()

  const settle = (release: string, state: LoadedStandard) => {
    known.set(release, state)
    for (const listener of listeners) listener()
  }

  return {
    get: (release) => {
      const state = known.get(release)
      if (state) return state
      known.set(release, loading)
      loadRelease(release).then(
        (standard) => settle(release, { status: 'ready', standard }),
        (error: unknown) =>
          settle(release, {
            status: 'failed',
            problem: error instanceof Error ? error.message : String(error),
          }),
      )
      return loading
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
