/** Hands the register’s actions to its screens. Apart from the other stores, which come with the first screen. */
import { useMemo } from 'react'
import { useStores } from './context.tsx'
import { createRegister, type Register } from './register/register.ts'

export function useRegister(): Register {
  const stores = useStores()
  return useMemo(() => createRegister(stores), [stores])
}
