/** The day of a step: today is offered, and kept in the draft only once the user makes it another. */
import { useState } from 'react'
import { type DateParts, isoOfParts } from '../../components/date-parts.ts'
import { useToday } from '../use-today.ts'

/**
 * The day on which a form was come to; '' where its draft keeps a day already.
 *
 * @param kept the day in the draft
 */
export function useOfferedDay(kept = ''): string {
  const today = useToday()
  const [offered] = useState(() => (kept === '' ? today() : ''))
  return offered
}

/**
 * What a draft keeps of a date. While it stands as it was offered that is nothing: a step carries the day on which it
 * is taken, not the one on which its draft was begun.
 */
export function dayToKeep(parts: DateParts, offered: string): string {
  const day = isoOfParts(parts) ?? ''
  return day === offered ? '' : day
}
