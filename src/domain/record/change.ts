/**
 * The changes of an assessment while it is made. Pure: each function takes a record and gives a new one, with its
 * sequence grown by one, or the same record where nothing changes. A final record never changes.
 */
import type { Firmness } from '../content/schema.ts'
import { notEnoughKnown } from '../content/standard.ts'
import { changed } from './changed.ts'
import { isResultSeen } from './result-seen.ts'
import type {
  Answer,
  AnswerChange,
  AssessmentRecord,
  OptionId,
  QuestionId,
  Role,
  StreamId,
  Verification,
} from './schema.ts'

/** What of an answer changes. Absent leaves a part alone; null, or an empty note, takes it away. */
export type AnswerPatch = {
  readonly option?: OptionId | null | undefined
  readonly firmness?: Firmness | null | undefined
  readonly note?: string | undefined
}

/**
 * Answers one question, or changes its answer.
 *
 * Another option keeps note, citations and firmness; *not enough known* has no firmness and drops it.
 * Once the result has been seen, a change of option or firmness is logged (see `logChange`).
 */
export function answerQuestion(
  record: AssessmentRecord,
  question: QuestionId,
  patch: AnswerPatch,
  now: string,
): AssessmentRecord {
  const before = record.answers[question] ?? {}
  const after = patchAnswer(before, patch)
  if (isSameAnswer(before, after)) return record

  const answers = { ...record.answers }
  if (Object.keys(after).length > 0) answers[question] = after
  else delete answers[question]

  if (isSameJudgement(before, after) || !record.resultSeen) return changed(record, now, { answers })
  return changed(record, now, {
    answers,
    changes: logChange(record.changes, record.resultSeen.last, {
      question,
      before: judgementOf(before),
      after: judgementOf(after),
      reason: '',
      when: now,
    }),
    // While the result stands beside the questions, every answer is followed by seeing it.
    ...(record.showAsIGo.on && { resultSeen: { ...record.resultSeen, last: now } }),
  })
}

/** One answer as a patch leaves it: empty where nothing of it is left. */
export function patchAnswer(before: Answer, patch: AnswerPatch): Answer {
  const option = patch.option === undefined ? before.option : patch.option
  const firmness = patch.firmness === undefined ? before.firmness : patch.firmness
  const note = patch.note ?? before.note
  return {
    ...(option && { option }),
    ...(option && option !== notEnoughKnown && firmness && { firmness }),
    ...(note && { note }),
    ...(before.citations && { citations: before.citations }),
  }
}

function judgementOf({ option, firmness }: Answer): Answer {
  return { ...(option && { option }), ...(firmness && { firmness }) }
}

function isSameJudgement(one: Answer, other: Answer): boolean {
  return one.option === other.option && one.firmness === other.firmness
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  return isSameJudgement(one, other) && one.note === other.note
}

/**
 * The log with one more change.
 *
 * Changes to one question merge until the result is seen again, and vanish when they end where they
 * began: what matters is what changed between two views of the result. A first answer is not a change;
 * nor is giving the firmness of an option just chosen, which completes that choice.
 */
function logChange(changes: readonly AnswerChange[], lastSeen: string, next: AnswerChange): AnswerChange[] {
  const at = changes.findLastIndex((change) => change.question === next.question)
  const earlier = changes[at]
  const completes = next.before.option === next.after.option && !next.before.firmness
  if (!earlier) return next.before.option && !completes ? [...changes, next] : [...changes]

  const isUnseen = Date.parse(earlier.when) > Date.parse(lastSeen)
  if (!isUnseen && !(completes && isSameJudgement(earlier.after, next.before))) return [...changes, next]
  const others = changes.toSpliced(at, 1)
  if (isSameJudgement(earlier.before, next.after)) return others
  return [...others, { ...earlier, after: next.after, when: next.when }]
}

/** Gives, or takes back, the reason for the change at this place of the log; no change at a place that is not there. */
export function giveReason(
  record: AssessmentRecord,
  index: number,
  reason: string,
  now: string,
): AssessmentRecord {
  const change = record.changes[index]
  if (!change || change.reason === reason) return record
  return changed(record, now, { changes: record.changes.with(index, { ...change, reason }) })
}

/** Writes into the form about the role. */
export function describeRole(record: AssessmentRecord, patch: Partial<Role>, now: string): AssessmentRecord {
  const role = { ...record.role, ...patch }
  // The fields stand in the same order in both, so that the text compares them all.
  return JSON.stringify(role) === JSON.stringify(record.role) ? record : changed(record, now, { role })
}

/** Explains a check under its key; an empty text takes the explanation back. */
export function explainCheck(
  record: AssessmentRecord,
  key: string,
  text: string,
  now: string,
): AssessmentRecord {
  if ((record.explanations[key] ?? '') === text) return record
  const explanations = { ...record.explanations }
  if (text) explanations[key] = text
  else delete explanations[key]
  return changed(record, now, { explanations })
}

/** Records the secondary verification through one stream, with what it was made against; null takes it back. */
export function verifyStream(
  record: AssessmentRecord,
  stream: StreamId,
  entry: Verification[StreamId] | null,
  now: string,
): AssessmentRecord {
  const before = record.verification[stream]
  if (!entry && !before) return record
  if (
    entry?.reading === before?.reading &&
    entry?.why === before?.why &&
    entry?.against.band === before?.against.band &&
    entry?.against.stream === before?.against.stream
  ) {
    return record
  }
  const verification = { ...record.verification }
  if (entry) verification[stream] = entry
  else delete verification[stream]
  return changed(record, now, { verification })
}

/**
 * Notes that the result is on screen now. Call it each time the result is shown: where it was seen since the last
 * change of an answer, the record stays as it is.
 */
export function markResultSeen(record: AssessmentRecord, now: string): AssessmentRecord {
  if (isResultSeen(record)) return record
  return changed(record, now, { resultSeen: { first: record.resultSeen?.first ?? now, last: now } })
}

/** Notes a look at the result that another state of the record tells of; one before the last look is known already. */
export function noteResultSeen(
  record: AssessmentRecord,
  { first, last }: NonNullable<AssessmentRecord['resultSeen']>,
  now: string,
): AssessmentRecord {
  const known = record.resultSeen
  if (known && Date.parse(known.last) >= Date.parse(last)) return record
  return changed(record, now, { resultSeen: { first: known?.first ?? first, last } })
}

/** Turns ‘show as I go’ on or off. From its first use on, the result counts as seen. */
export function setShowAsIGo(record: AssessmentRecord, on: boolean, now: string): AssessmentRecord {
  if (record.showAsIGo.on === on) return record
  return changed(record, now, {
    showAsIGo: { on, firstUsed: record.showAsIGo.firstUsed ?? now },
    resultSeen: { first: record.resultSeen?.first ?? now, last: now },
  })
}
