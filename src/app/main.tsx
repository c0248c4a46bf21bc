import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useHashLocation } from 'wouter/use-hash-location'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id ‘root’.')

// The start page stands before the stores, the schemas and the content have arrived.
const stores = import('../store/browser-stores.ts').then(({ createBrowserStores }) => createBrowserStores())

createRoot(root).render(
  <StrictMode>
    <App stores={stores} locationHook={useHashLocation} />
  </StrictMode>,
)
