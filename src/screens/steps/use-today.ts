import { useState } from 'react'
import { localDay } from '../../outputs/local-day.ts'
import { useStores } from '../../store/context.tsx'

/** The day on which a form was come to: what the date of a step is until the user types another. */
export function useToday(): string {
  const { now } = useStores().parts
  const [today] = useState(() => localDay(now()))
  return today
}
