import type { ComponentType } from 'react'

export type Fetched<Props> = {
  readonly fetch: () => Promise<ComponentType<Props>>
  /** Fetches the component before it is rendered. Rejects where it cannot be had. */
  readonly load: () => Promise<void>
  /** The component, where it was fetched beforehand. */
  readonly loaded: () => ComponentType<Props> | undefined
}

/** A component in a chunk of its own. Knows nothing of React: it can be asked for before React itself is there. */
export function fetched<Props>(fetch: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let component: ComponentType<Props> | undefined
  return {
    fetch,
    load: async () => {
      component = await fetch()
    },
    loaded: () => component,
  }
}
