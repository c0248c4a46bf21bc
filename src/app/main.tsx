import '../outputs/styles/tokens.css'
import '../outputs/styles/base.css'
import { type ComponentProps, startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useHashLocation } from 'wouter/use-hash-location'
import { App } from './app.tsx'
import { askEarly } from './ask-early.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id ‘root’.')

// The start page stands before the stores, the schemas and the content have arrived.
const stores = import('../store/browser-stores.ts').then(({ createBrowserStores }) => createBrowserStores())

// In a transition, a long page is rendered in short steps, between which the browser stays free.
const render = (ready: ComponentProps<typeof App>['stores']) =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App stores={ready} locationHook={useHashLocation} />
      </StrictMode>,
    ),
  )

// React holds back a page that comes in parts after each of them: it is quicker to wait for all of them once.
const parts = askEarly(location.hash.slice(1), stores)
if (parts === null) render(stores)
else
  void parts
    .then(() => stores)
    .then(render)
    .catch(() => render(stores))
