/** The standards that screens have asked for, each loaded once. */
import type { Standard } from '../domain/content/standard.ts'

export type LoadedStandard =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly standard: Standard }
  | { readonly status: 'failed'; readonly problem: string }

export type Standards = {
  /** What is known of a release now; asking for it the first time loads it. */
  readonly get: (release: string) => LoadedStandard
  /** Settles when a release is ready or has failed: asked for beforehand, it is there at the first rendering. */
  readonly ready: (release: string) => Promise<void>
  /** Hears of every release that finishes loading; gives back how to stop hearing. */
  readonly subscribe: (listener: () => void) => () => void
}

const loading: LoadedStandard = { status: 'loading' }

/** Creates the shelf of standards over a way to load one. */
export function createStandards(loadRelease: (id: string) => Promise<Standard>): Standards {
  const known = new Map<string, LoadedStandard>()
  const asked = new Map<string, Promise<void>>()
  const listeners = new Set<() => void>()

  const settle = (release: string, state: LoadedStandard) => {
    known.set(release, state)
    for (const listener of listeners) listener()
  }

  const load = (release: string): Promise<void> =>
    loadRelease(release).then(
      (standard) => settle(release, { status: 'ready', standard }),
      (error: unknown) =>
        settle(release, {
          status: 'failed',
          problem: error instanceof Error ? error.message : String(error),
        }),
    )

  const ready = (release: string): Promise<void> => {
    const loads = asked.get(release) ?? load(release)
    asked.set(release, loads)
    return loads
  }

  return {
    get: (release) => {
      void ready(release)
      return known.get(release) ?? loading
    },
    ready,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
