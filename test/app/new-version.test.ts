/** What becomes of a new version of the app: it is offered, and nothing changes over by itself. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Offline, startOffline } from '../../src/app/offline/new-version.ts'

/** A worker as the browser shows it to a page. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  readonly postMessage = vi.fn<(message: { readonly type: string }) => void>()

  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  readonly update = vi.fn<() => Promise<void>>(() => Promise.reject(new TypeError('no network')))
}

class FakeWorkers extends EventTarget {
  controller: FakeWorker | null = null
  readonly registration = new FakeRegistration()
  readonly register = vi.fn<() => Promise<FakeRegistration>>(() => Promise.resolve(this.registration))

  /** A new version arrives, and waits. */
  fetchNewVersion(): FakeWorker {
    const worker = new FakeWorker()
    this.registration.installing = worker
    this.registration.dispatchEvent(new Event('updatefound'))
    worker.become('installed')
    return worker
  }

  /** Another worker takes the page over. */
  takeOver(worker: FakeWorker): void {
    this.controller = worker
    this.dispatchEvent(new Event('controllerchange'))
  }
}

let workers: FakeWorkers
let reload: ReturnType<typeof vi.fn<() => void>>
let comeBack: () => void

async function start(): Promise<Offline> {
  const offline = startOffline({
    workers,
    reload,
    onReturn: (listener) => {
      comeBack = listener
    },
  })
  await Promise.resolve()
  return offline
}

beforeEach(() => {
  workers = new FakeWorkers()
  reload = vi.fn<() => void>()
  comeBack = () => undefined
})

describe('the first visit', () => {
  it('offers nothing, and the first worker takes over without a word', async () => {
    const offline = await start()
    workers.takeOver(workers.fetchNewVersion())
    expect(offline.newVersion()).toBe('none')
    expect(reload).not.toHaveBeenCalled()
  })

  it('goes on without, where the browser refuses the worker', async () => {
    workers.register.mockRejectedValueOnce(new DOMException('refused', 'SecurityError'))
    const offline = await start()
    expect(offline.newVersion()).toBe('none')
  })
})

describe('a new version', () => {
  beforeEach(() => {
    workers.controller = new FakeWorker()
  })

  it('is offered when it has been fetched, and waits', async () => {
    const offline = await start()
    const heard = vi.fn<() => void>()
    offline.subscribe(heard)
    const worker = workers.fetchNewVersion()
    expect(offline.newVersion()).toBe('ready')
    expect(heard).toHaveBeenCalledOnce()
    expect(worker.postMessage).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  it('is offered where it was waiting already', async () => {
    workers.registration.waiting = new FakeWorker()
    workers.registration.waiting.state = 'installed'
    expect((await start()).newVersion()).toBe('ready')
  })

  it('is changed over to when it is asked for, and the page is loaded again once', async () => {
    const offline = await start()
    const worker = workers.fetchNewVersion()
    offline.useNewVersion()
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' })
    expect(reload).not.toHaveBeenCalled()
    workers.takeOver(worker)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that another window asked for leaves this page as it is, and says so', async () => {
    const offline = await start()
    workers.takeOver(workers.fetchNewVersion())
    expect(offline.newVersion()).toBe('used-elsewhere')
    expect(reload).not.toHaveBeenCalled()
    offline.useNewVersion()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is looked for when someone comes back to the page, network or not', async () => {
    await start()
    comeBack()
    expect(workers.registration.update).toHaveBeenCalledOnce()
  })
})
