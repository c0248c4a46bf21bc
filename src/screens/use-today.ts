import { useCallback } from 'react'
import { localDay } from '../outputs/local-day.ts'
import { useStores } from '../store/context.tsx'

/** Tells the day where the user is, as an ISO date, whenever it is asked. */
export function useToday(): () => string {
  const { now } = useStores().parts
  return useCallback(() => localDay(now()), [now])
}
