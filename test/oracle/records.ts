/** Records to classify: an empty one, and one from levels. */
import type { Firmness, Level } from '../../src/domain/content/schema.ts'
import type { Characteristic, Indicator, Standard } from '../../src/domain/content/standard.ts'
import type { Answer, AssessmentRecord, Role } from '../../src/domain/record/schema.ts'

export const firmnesses: readonly Firmness[] = [
  'firm',
  'could-be-higher',
  'could-be-lower',
  'could-be-either',
]

const emptyRole: Role = {
  title: '',
  agency: '',
  workArea: '',
  primaryPurpose: '',
  duties: '',
  status: '',
  presentClassification: '',
  presentClassificationOther: '',
  earlierEvaluations: '',
  duration: '',
  durationDetail: '',
  reportsTo: '',
  supervisorLevel: '',
  layersAbove: '',
  layersBelow: '',
  marking: '',
  assessor: '',
  assessorRole: '',
  assessedOn: '',
  methodologyApplied: '',
  methodologyReference: '',
}

export function emptyRecord(standard: Standard): AssessmentRecord {
  return {
    format: 'ses-role-classification',
    version: 2,
    id: 'oracle',
    release: standard.release.id,
    createdAt: '2026-11-22T00:00:00Z',
    changedAt: '2026-11-22T00:00:00Z',
    sequence: 0,
    role: emptyRole,
    sources: [],
    dutyTies: [],
    answers: {},
    verification: {},
    explanations: {},
    showAsIGo: { on: false },
    changes: [],
    reviews: [],
    acts: [],
  }
}

/** A level with its firmness, or null for not enough known. */
export type Given = { readonly level: Level; readonly firmness: Firmness } | null

export const firmAt = (at: Level): Given => ({ level: at, firmness: 'firm' })

/** The answer that gives a question this level, by the first option that has it. */
export function answerAt(standard: Standard, question: Indicator | Characteristic, given: Given): Answer {
  if (given === null) return { option: standard.questionnaire.unknown.id }
  const option = question.options.find((one) => one.level === given.level)
  if (!option) throw new Error(`${question.id} has no option at level ${given.level}`)
  return { option: option.id, firmness: given.firmness }
}

/** A complete record in which nothing but these answers says anything: fifteen indicators, three characteristics. */
export function recordWith(
  standard: Standard,
  indicators: readonly Given[],
  characteristics: readonly Given[],
): AssessmentRecord {
  const record = emptyRecord(standard)
  const { statements, scale, forcedChoice } = standard.questionnaire.contribution
  for (const { id } of statements) {
    const notPart = scale.find((option) => option.level === 0)
    if (notPart) record.answers[id] = { option: notPart.id }
  }
  const cannotSay = forcedChoice.options.find(({ stream }) => stream === null)
  if (cannotSay) record.answers[forcedChoice.id] = { option: cannotSay.id }
  for (const [index, indicator] of standard.indicators.entries())
    record.answers[indicator.id] = answerAt(standard, indicator, indicators[index] ?? null)
  for (const [index, characteristic] of standard.characteristics.entries())
    record.answers[characteristic.id] = answerAt(standard, characteristic, characteristics[index] ?? null)
  return record
}
