/** How a page was come to: what decides whether its heading takes focus, and where Continue leads. */
import { createContext, useContext, useEffect, type RefObject } from 'react'

export type Arrival = {
  /** False on the page that the visit began with: a browser announces that one by itself. */
  readonly moved: boolean
  /** The location before this one in the same visit, or null. */
  readonly from: string | null
}

export const ArrivalContext = createContext<Arrival>({ moved: false, from: null })

export function useArrival(): Arrival {
  return useContext(ArrivalContext)
}

/**
 * Moves focus to the heading of a page that was navigated to, at the top of the window.
 * Under hash routing no browser does this: the document never changes.
 */
export function useArrivalFocus(heading: RefObject<HTMLElement | null>): void {
  const { moved } = useArrival()
  useEffect(() => {
    if (!moved) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [moved, heading])
}
