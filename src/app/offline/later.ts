/** Brings offline use after everything else, so that the way into the app does not wait for its files. */
import { lazy, type ComponentType } from 'react'

/** Milliseconds after which a page is taken to be in use, and no longer on its way. */
const settling = 10_000

/** A built app from a web server, in a secure context: over plain http there is no worker, and a file needs none. */
const isOffered = import.meta.env.PROD && import.meta.env.MODE !== 'file' && 'serviceWorker' in navigator

/** The notice of a new version. Offline use begins with it; until then, and where there is none, it is empty. */
export const NewVersionNotice = lazy(async () => ({ default: isOffered ? await loadNotice() : Nothing }))

async function loadNotice(): Promise<ComponentType> {
  await atRest()
  // Where the file does not arrive, the app works on without.
  return import('./new-version-notice.tsx').then(
    (module) => module.NewVersionNotice,
    () => Nothing,
  )
}

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      // Safari has no such call.
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
      else resolve()
    }, settling)
  })
}

function Nothing(): null {
  return null
}
