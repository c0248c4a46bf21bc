/**
 * Offline use of the hosted app, and what becomes of a new version: the worker that keeps the app’s files fetches
 * one when it finds it, and then waits. Nothing changes over until someone asks for it.
 */

/** `ready`: fetched, and waiting to be asked for. `used-elsewhere`: another window asked for it; this page is of the old one. */
type NewVersion = 'none' | 'ready' | 'used-elsewhere'

export type Offline = {
  readonly newVersion: () => NewVersion
  /** Hears of every change; gives back how to stop hearing. */
  readonly subscribe: (listener: () => void) => () => void
  /** Changes over to the version that waits, and loads the page again under it. */
  readonly useNewVersion: () => void
}

type Listening<Name extends string> = {
  readonly addEventListener: (name: Name, listener: () => void) => void
}

type Worker = Listening<'statechange'> & {
  readonly state: ServiceWorkerState
  readonly postMessage: (message: { readonly type: string }) => void
}

type Registration = Listening<'updatefound'> & {
  readonly waiting: Worker | null
  readonly installing: Worker | null
  readonly update: () => Promise<unknown>
}

/** The parts of a browser: `navigator.serviceWorker`, loading the page again, and coming back to a page that was hidden. */
export type OfflineParts = {
  readonly workers: Listening<'controllerchange'> & {
    /** The worker that serves this page; null while none does. */
    readonly controller: unknown
    readonly register: (address: string) => Promise<Registration>
  }
  readonly reload: () => void
  readonly onReturn: (listener: () => void) => void
}

/** Registers the worker. Where the browser refuses it, the app works on without. */
export function startOffline({ workers, reload, onReturn }: OfflineParts): Offline {
  let state: NewVersion = 'none'
  let asked = false
  let waiting: Worker | null = null
  const listeners = new Set<() => void>()

  const tell = (next: NewVersion) => {
    state = next
    for (const listener of listeners) listener()
  }

  const offer = (worker: Worker | null) => {
    // The first worker of all is no new version: there was none before it.
    if (worker?.state !== 'installed' || workers.controller === null) return
    waiting = worker
    tell('ready')
  }

  const watch = (registration: Registration) => {
    offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => offer(worker))
    })
    // A page can stay open for days, and the browser looks for a new version only when one is loaded.
    onReturn(() => {
      registration.update().catch(() => undefined)
    })
  }

  let controller = workers.controller
  workers.addEventListener('controllerchange', () => {
    const isFirst = controller === null
    controller = workers.controller
    if (asked) reload()
    else if (!isFirst) tell('used-elsewhere')
  })
  workers.register('./sw.js').then(watch, () => undefined)

  return {
    newVersion: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    useNewVersion: () => {
      if (state === 'used-elsewhere') return reload()
      asked = true
      // What the worker of the build listens for.
      waiting?.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}
