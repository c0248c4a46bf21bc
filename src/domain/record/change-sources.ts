/** The changes of what a record rests on: sources, and the citations of them. Pure, as all changes are. */
import { changed } from './changed.ts'
import type { Citation, Source, SourceId } from './evidence-schema.ts'
import type { Answer, AssessmentRecord, QuestionId } from './schema.ts'

/** Registers a source, or writes over the one that has its identifier. */
export function writeSource(record: AssessmentRecord, source: Source, now: string): AssessmentRecord {
  const place = record.sources.findIndex(({ id }) => id === source.id)
  if (place < 0) return changed(record, now, { sources: [...record.sources, source] })
  const before = record.sources[place]
  const same = before !== undefined && sourceFields.every((field) => before[field] === source[field])
  return same ? record : changed(record, now, { sources: record.sources.with(place, source) })
}

const sourceFields = ['kind', 'title', 'date', 'version', 'standing', 'keptAt'] as const

/** Takes a source out of the register, and with it every citation of it. */
export function removeSource(record: AssessmentRecord, source: SourceId, now: string): AssessmentRecord {
  if (!record.sources.some(({ id }) => id === source)) return record
  const without = Object.entries(record.answers).map(([question, answer]): readonly [string, Answer] => [
    question,
    withCitations(
      answer,
      (answer.citations ?? []).filter((citation) => citation.source !== source),
    ),
  ])
  return changed(record, now, {
    sources: record.sources.filter(({ id }) => id !== source),
    answers: Object.fromEntries(without.filter(([, answer]) => Object.keys(answer).length > 0)),
  })
}

/** Cites a source from an answer, after what it cites already, with the place and the words still to be said. */
export function citeSource(
  record: AssessmentRecord,
  question: QuestionId,
  source: SourceId,
  now: string,
): AssessmentRecord {
  const citation: Citation = { source, place: '', words: '', about: '' }
  return cite(record, question, [...citationsOf(record, question), citation], now)
}

/** Writes a source that is registered from an answer, and cites it from there where that was not done yet. */
export function writeCitedSource(
  record: AssessmentRecord,
  question: QuestionId,
  source: Source,
  now: string,
): AssessmentRecord {
  const written = writeSource(record, source, now)
  const isCited = citationsOf(record, question).some((citation) => citation.source === source.id)
  return isCited ? written : citeSource(written, question, source.id, now)
}

/** Writes into the citation at this place of an answer; no change where there is none. */
export function writeCitation(
  record: AssessmentRecord,
  question: QuestionId,
  place: number,
  patch: Partial<Omit<Citation, 'source'>>,
  now: string,
): AssessmentRecord {
  const citations = citationsOf(record, question)
  const before = citations[place]
  if (!before) return record
  const after = { ...before, ...patch }
  const same = before.place === after.place && before.words === after.words && before.about === after.about
  return same ? record : cite(record, question, citations.with(place, after), now)
}

/** Takes the citation at this place from an answer; no change where there is none. */
export function removeCitation(
  record: AssessmentRecord,
  question: QuestionId,
  place: number,
  now: string,
): AssessmentRecord {
  const citations = citationsOf(record, question)
  return place in citations ? cite(record, question, citations.toSpliced(place, 1), now) : record
}

function citationsOf(record: AssessmentRecord, question: QuestionId): readonly Citation[] {
  return record.answers[question]?.citations ?? []
}

function cite(
  record: AssessmentRecord,
  question: QuestionId,
  citations: readonly Citation[],
  now: string,
): AssessmentRecord {
  const answer = withCitations(record.answers[question] ?? {}, citations)
  const answers = { ...record.answers }
  if (Object.keys(answer).length > 0) answers[question] = answer
  else delete answers[question]
  return changed(record, now, { answers })
}

/** An answer without citations has no list of them either, so that one state has one form. */
function withCitations(answer: Answer, citations: readonly Citation[]): Answer {
  const { citations: before, ...bare } = answer
  if (citations.length > 0) return { ...bare, citations: [...citations] }
  return before === undefined ? answer : bare
}
