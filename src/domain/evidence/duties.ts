/** Duties against claims: which sentence of the duty statement supports which answer, and what is left on either side. */
import { findScaled } from '../classify/findings.ts'
import type { QuestionId } from '../content/schema.ts'
import type { Standard } from '../content/standard.ts'
import type { DutyTie } from '../record/evidence-schema.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { splitDuties } from './duty-sentences.ts'

/** Every sentence of the duties with the answers it is tied to; none of them yet, perhaps. */
export function dutiesOf({ role, dutyTies }: AssessmentRecord): readonly DutyTie[] {
  return splitDuties(role.duties).map(
    (sentence) => dutyTies.find((tie) => tie.sentence === sentence) ?? { sentence, questions: [] },
  )
}

/** Ties to a sentence that is no longer among the duties: it was changed, or taken out. */
export function findLostTies(record: AssessmentRecord): readonly DutyTie[] {
  const sentences = new Set(splitDuties(record.role.duties))
  return record.dutyTies.filter(({ sentence }) => !sentences.has(sentence))
}

/** Sentences of the duties that no answer uses. */
export function findUnusedDuties(record: AssessmentRecord): readonly string[] {
  return dutiesOf(record)
    .filter(({ questions }) => questions.length === 0)
    .map(({ sentence }) => sentence)
}

/** Indicators and characteristics answered above level 0 that no duty supports, in content order. */
export function findUnsupportedClaims(standard: Standard, record: AssessmentRecord): readonly QuestionId[] {
  const supported = new Set(dutiesOf(record).flatMap(({ questions }) => questions))
  return [...standard.indicators, ...standard.characteristics]
    .filter((question) => {
      const { judgement } = findScaled(question, record.answers[question.id])
      return judgement !== null && judgement > 0
    })
    .map(({ id }) => id)
    .filter((id) => !supported.has(id))
}
