import type { ComponentType } from 'react'

export type Fetched<Props> = {
  /** Fetches the component; asked for again, it is at hand. Rejects where it cannot be had. */
  readonly load: () => Promise<ComponentType<Props>>
  /** The component, once it has been fetched. */
  readonly arrived: () => ComponentType<Props> | undefined
}

/** A component in a chunk of its own. Knows nothing of React: it can be asked for before React itself is there. */
export function fetched<Props>(fetch: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let component: ComponentType<Props> | undefined
  return {
    load: async () => (component = await fetch()),
    arrived: () => component,
  }
}
