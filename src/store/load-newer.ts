/** Goes on from what another window has made of an assessment. */
import { noteResultSeen } from '../domain/record/change.ts'
import { findRecord } from './assessments.ts'
import type { Stores } from './context.tsx'

/** Loads it in place of what is shown here. That the result was seen here counts also for what is loaded. */
export async function loadNewer({ assessments }: Stores, id: string): Promise<void> {
  const { close, open, update } = assessments.getState().actions
  const seen = findRecord(assessments.getState(), id)?.resultSeen
  close(id)
  const opened = await open(id)
  if (opened.ok && seen) update(id, (record, now) => noteResultSeen(record, seen, now))
}
