import { createElement, lazy, useState, type ComponentType } from 'react'
import type { Fetched } from './fetched.ts'

/**
 * What is fetched, as a component to render. It is fetched when it is first rendered, and something else stands in its
 * place meanwhile; or it was fetched before, and then it is rendered at once. React’s own `lazy` waits in either case.
 */
export function componentOf<Props extends object>({ fetch, loaded }: Fetched<Props>): ComponentType<Props> {
  const Later = lazy(async () => ({ default: await fetch() }))
  return function Chosen(props) {
    // Chosen once: a page that stands would begin anew as another component.
    const [component] = useState<ComponentType<Props>>(() => loaded() ?? Later)
    return createElement(component, props)
  }
}
