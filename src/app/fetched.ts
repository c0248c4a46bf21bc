import { createElement, lazy, type ComponentType } from 'react'

export type Fetched<Props> = {
  /** Fetches the component before it is rendered; what fails here is told when it is rendered. */
  readonly load: () => Promise<void>
  readonly Component: ComponentType<Props>
}

/**
 * A component in a chunk of its own. It is fetched when it is first rendered, and something else stands in its place
 * meanwhile; or it was fetched before, and then it is rendered at once. React’s own `lazy` waits in either case.
 */
export function fetched<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Fetched<Props> {
  const Later = lazy(async () => ({ default: await fetch() }))
  let Now: ComponentType<Props> | undefined
  return {
    load: () =>
      fetch().then(
        (component) => {
          Now = component
        },
        () => undefined,
      ),
    Component: (props) => createElement(Now ?? Later, props),
  }
}
