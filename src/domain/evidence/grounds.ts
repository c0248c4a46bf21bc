/** What each answer rests on, and which answers a source supports. */
import type { QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { Citation, Source, SourceId } from '../record/evidence-schema.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { type EvidenceStrength, strengthOf, strongestOf } from './strength.ts'

/** A citation with the source it names. */
export type Ground = {
  readonly citation: Citation
  readonly source: Source
  readonly strength: EvidenceStrength
}

/** What an answer cites, in the order cited. */
export function groundsOf({ answers, sources }: AssessmentRecord, question: QuestionId): readonly Ground[] {
  return (answers[question]?.citations ?? []).flatMap((citation) => {
    const source = sources.find(({ id }) => id === citation.source)
    return source ? [{ citation, source, strength: strengthOf(source) }] : []
  })
}

/** The strongest thing that an answer rests on. One that cites nothing is an assertion of the assessor’s. */
export function strengthOfAnswer(record: AssessmentRecord, question: QuestionId): EvidenceStrength {
  return strongestOf(groundsOf(record, question).map(({ strength }) => strength))
}

/** The questions whose answers cite a source, in content order. */
export function answersCiting(
  standard: Standard,
  { answers }: AssessmentRecord,
  source: SourceId,
): readonly QuestionId[] {
  return standard.questions
    .map(({ id }) => id)
    .filter((id) => answers[id]?.citations?.some((citation) => citation.source === source))
}
