/** The first thing that runs: it asks for everything that the page needs at once, and fetches React beside it. */
import { askEarly } from './ask-early.ts'

/** Milliseconds after which the page is shown as far as it is there, and says that it is opening. */
const patience = 1000

// The start page stands before the stores, the schemas and the content have arrived.
const stores = import('../store/browser-stores.ts').then(({ createBrowserStores }) => createBrowserStores())
const parts = askEarly(location.hash.slice(1), stores)

async function start(): Promise<void> {
  const { renderApp } = await import('./render-app.tsx')
  // React holds back a page that comes in parts after each of them: it is quicker to wait for all of them once.
  const ready = parts && (await Promise.race([parts.then(() => stores).catch(() => null), waited()]))
  renderApp(ready ?? stores)
}

const waited = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))

// Not awaited here: the parts that are fetched import this module, and would wait for it in turn.
void start()
