import { use, type ReactNode } from 'react'
import { StoreProvider, type Stores } from '../store/context.tsx'

/** The stores, once they are there, for what stands within. A chunk of its own: the start page paints without it. */
export function Provided({
  stores,
  children,
}: {
  readonly stores: Stores | Promise<Stores>
  readonly children: ReactNode
}) {
  return <StoreProvider stores={stores instanceof Promise ? use(stores) : stores}>{children}</StoreProvider>
}
