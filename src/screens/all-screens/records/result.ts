/** A record as its result is looked at: verified, changed, shown as it goes. Made up; nothing here is a real role. */
import type { Standard } from '../../../domain/content/standard.ts'
import { optionsOf } from '../../../domain/content/standard.ts'
import { answerQuestion, markResultSeen, setShowAsIGo, verifyStream } from '../../../domain/record/change.ts'
import { findResult } from '../../../domain/record/find-result.ts'
import type { AssessmentRecord } from '../../../domain/record/schema.ts'
import { later, levels, completeRecord } from './answered.ts'

/** The same record with every secondary stream verified as fitting. */
export function verifiedRecord(standard: Standard, record: AssessmentRecord): AssessmentRecord {
  const against = findResult(standard, record)
  if (against === null) return record
  return standard.streams
    .filter(({ id }) => id !== against.stream)
    .reduce(
      (next, { id }) =>
        verifyStream(
          next,
          id,
          { reading: 'fits', why: 'Read beside the band, nothing speaks against it.', against },
          later,
        ),
      record,
    )
}

/** The result was seen, and one answer changed after that. */
export function changedRecord(standard: Standard): AssessmentRecord {
  const seen = markResultSeen(completeRecord(standard, { levels: levels('111 121 111 111 011 111') }), later)
  const first = standard.questions.find(({ type }) => type === 'indicator')
  const higher = first === undefined ? undefined : optionsOf(standard, first).find(({ level }) => level === 2)
  if (first === undefined || higher === undefined) return seen
  return answerQuestion(seen, first.id, { option: higher.id }, '2026-11-21T04:02:00Z')
}

/** ‘Show as I go’ in use. */
export function shownAsIGo(record: AssessmentRecord): AssessmentRecord {
  return setShowAsIGo(record, true, later)
}
