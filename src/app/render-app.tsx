import '../outputs/styles/tokens.css'
import '../outputs/styles/base.css'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Stores } from '../store/context.tsx'
import { App } from './app.tsx'

/** Renders the app into its page. In a transition: a long page comes in short steps, between which the browser is free. */
export function renderApp(stores: Stores | Promise<Stores>): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id ‘root’.')
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App stores={stores} locationHook={useHashLocation} />
      </StrictMode>,
    ),
  )
}
