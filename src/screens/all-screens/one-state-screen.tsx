import { useEffect, useState, type ComponentType } from 'react'
import type { BaseLocationHook } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { loadRelease, newestRelease } from '../../content/releases.ts'
import type { Stores } from '../../store/context.tsx'
import { NotFoundScreen } from '../not-found/not-found-screen.tsx'
import { Waiting } from '../waiting.tsx'
import { stateGroups } from './states.ts'
import type { State } from './states/state.ts'
import { storesWith } from './stores.ts'

type AppParts = { readonly stores: Stores; readonly locationHook: BaseLocationHook }

type Props = {
  readonly state: string
  /** The true app, to be shown over these stores, at this location. */
  readonly App: ComponentType<AppParts>
}

/** One state alone, in the true shell. `data-settled` appears when everything that is to be pressed was pressed. */
export function OneStateScreen({ state: wanted, App }: Props) {
  const [shown, setShown] = useState<{ state: State; parts: AppParts } | 'loading' | 'none'>('loading')
  const [settled, setSettled] = useState(false)

  useEffect(() => {
    void loadRelease(newestRelease).then((standard) => {
      const state = stateGroups(standard)
        .flatMap((group) => group.states)
        .find(({ id }) => id === wanted)
      if (state === undefined) return setShown('none')
      const { hook } = memoryLocation({ path: state.path })
      // Links keep leading to places of the app: what is hovered or copied is a true address.
      const locationHook: BaseLocationHook = Object.assign(() => hook(), {
        hrefs: (href: string) => `#${href}`,
      })
      return setShown({
        state,
        parts: { stores: storesWith(state, standard), locationHook },
      })
    })
  }, [wanted])

  useEffect(() => {
    if (typeof shown === 'string') return undefined
    return pressInTurn(shown.state.press ?? [], () => setSettled(true))
  }, [shown])

  if (shown === 'loading') return <Waiting />
  if (shown === 'none') return <NotFoundScreen />
  return (
    <div data-state={shown.state.id} data-settled={settled ? '' : undefined}>
      <App {...shown.parts} />
    </div>
  )
}

/** Presses each in turn, as soon as it stands on a screen that is there. Gives back how to stop. */
function pressInTurn(selectors: readonly string[], whenDone: () => void): () => void {
  const waiting = [...selectors]
  const step = () => {
    // A heading stands on every screen, and on none that is still being fetched; its parts may be, even so.
    if (document.querySelector('main h1') === null || document.querySelector('[data-waiting]') !== null)
      return
    const next = waiting[0]
    if (next === undefined) {
      observer.disconnect()
      whenDone()
      return
    }
    const control = document.querySelector(next)
    if (!(control instanceof HTMLElement)) return
    waiting.shift()
    control.click()
    // What a press brings about is on the page with the next change, or with none.
    setTimeout(step)
  }
  const observer = new MutationObserver(step)
  observer.observe(document.body, { childList: true, subtree: true })
  step()
  return () => observer.disconnect()
}
