/** A record whose decision is carried out. Made up; nothing here is a real role. */
import { newestGuidance } from '../../../content/guidance.ts'
import { answerConditions, keepBesideItem } from '../../../domain/record/implement.ts'
import type { AssessmentRecord } from '../../../domain/record/schema.ts'
import { later } from './answered.ts'

/** The same record with conditions answered, and the notice and the merit step kept as done. */
export function carriedOutRecord(
  record: AssessmentRecord,
  facts: Readonly<Record<string, string>>,
): AssessmentRecord {
  const ticked = keepBesideItem(
    answerConditions(record, newestGuidance, facts, later),
    newestGuidance,
    'merit',
    {
      done: true,
      on: '2026-11-23',
      note: 'Selection plan approved.',
      reference: 'Brief 26/1093',
      readOn: '2026-11-20',
    },
    later,
  )
  return keepBesideItem(ticked, newestGuidance, 'promotion-duties', { readOn: '2026-11-20' }, later)
}
