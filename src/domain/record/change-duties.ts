/** The changes of what the sentences of the duties are tied to. Pure, as all changes are. */
import { changed } from './changed.ts'
import type { AssessmentRecord, QuestionId } from './schema.ts'

/** Ties a sentence of the duties to an answer, or takes the tie back; no change where it is so already. */
export function tieDuty(
  record: AssessmentRecord,
  sentence: string,
  question: QuestionId,
  isTied: boolean,
  now: string,
): AssessmentRecord {
  const before = record.dutyTies.find((tie) => tie.sentence === sentence)?.questions ?? []
  if (before.includes(question) === isTied) return record
  const questions = isTied ? [...before, question] : before.filter((each) => each !== question)
  const others = record.dutyTies.filter((tie) => tie.sentence !== sentence)
  return changed(record, now, {
    dutyTies: questions.length === 0 ? others : [...others, { sentence, questions }],
  })
}

/** Takes back every tie of a sentence, as of one that is no longer among the duties. */
export function untieDuty(record: AssessmentRecord, sentence: string, now: string): AssessmentRecord {
  const dutyTies = record.dutyTies.filter((tie) => tie.sentence !== sentence)
  return dutyTies.length === record.dutyTies.length ? record : changed(record, now, { dutyTies })
}
