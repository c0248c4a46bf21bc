/**
 * Changes of the implementation part: the conditions of this role and what is kept beside each item. The part is not
 * sealed, so that these work on a final record too.
 */
import { saysTheSame, withImplementation } from './changed.ts'
import type { Implementation } from './implementation-schema.ts'
import type { AssessmentRecord } from './schema.ts'

/** What a person keeps beside an item of the guidance. */
export type KeptItem = Implementation['items'][string]

export const nothingKept: KeptItem = { done: false, on: '', note: '', reference: '', readOn: '' }

/** What was kept beside one item; nothing where it was never touched. */
export function keptBeside(items: Implementation['items'], item: string): KeptItem {
  return Object.hasOwn(items, item) ? (items[item] ?? nothingKept) : nothingKept
}

/**
 * Answers conditions of the role; an empty text takes an answer back. Others stay as they are.
 *
 * @param guidance the release that they are asked under, where the record does not name one yet
 */
export function answerConditions(
  record: AssessmentRecord,
  guidance: Implementation['guidance'],
  answers: Readonly<Record<string, string>>,
  now: string,
): AssessmentRecord {
  const part = partOf(record, guidance)
  const facts = Object.fromEntries(
    Object.entries({ ...part.facts, ...answers }).filter(([, text]) => text !== ''),
  )
  return implemented(record, { ...part, facts }, now)
}

/** Keeps a tick, dates, a note or a reference beside an item. */
export function keepBesideItem(
  record: AssessmentRecord,
  guidance: Implementation['guidance'],
  item: string,
  patch: Partial<KeptItem>,
  now: string,
): AssessmentRecord {
  const part = partOf(record, guidance)
  const kept = { ...keptBeside(part.items, item), ...patch }
  const { [item]: _before, ...others } = part.items
  return implemented(
    record,
    { ...part, items: saysTheSame(nothingKept, kept) ? others : { ...part.items, [item]: kept } },
    now,
  )
}

function partOf(record: AssessmentRecord, guidance: Implementation['guidance']): Implementation {
  return record.implementation ?? { guidance, facts: {}, items: {} }
}

function implemented(record: AssessmentRecord, part: Implementation, now: string): AssessmentRecord {
  const isEmpty = Object.keys(part.facts).length === 0 && Object.keys(part.items).length === 0
  if (saysTheSame(record.implementation, part) || (isEmpty && record.implementation === undefined))
    return record
  return withImplementation(record, part, now)
}
