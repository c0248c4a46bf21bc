/** Makes a failing record as small as it gets, so that a disagreement can be read. */
import type { QuestionId } from '../../src/domain/content/schema.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { allLevels } from './bands.ts'
import { answerAt, emptyRecord, firmAt } from './records.ts'

/** The simplest record found by one change after another on which `fails` still holds. */
export function shrink(
  standard: Standard,
  failing: AssessmentRecord,
  fails: (record: AssessmentRecord) => boolean,
): AssessmentRecord {
  let smallest = failing
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false
    for (const candidate of simpler(standard, smallest)) {
      if (JSON.stringify(candidate) === JSON.stringify(smallest) || !fails(candidate)) continue
      smallest = candidate
      isSmaller = true
      break
    }
  }
  return smallest
}

function* simpler(standard: Standard, record: AssessmentRecord): Generator<AssessmentRecord> {
  const empty = emptyRecord(standard)
  for (const part of ['role', 'verification', 'explanations'] as const)
    if (JSON.stringify(record[part]) !== JSON.stringify(empty[part])) yield { ...record, [part]: empty[part] }
  for (const id of Object.keys(record.verification)) {
    yield { ...record, verification: without(record.verification, id) }
  }
  const { statements, scale, forcedChoice } = standard.questionnaire.contribution
  const inTheWay = (id: QuestionId, option: string | undefined, options: readonly { id: string }[]) => {
    const now = options.findIndex((one) => one.id === record.answers[id]?.option)
    const wanted = options.findIndex((one) => one.id === option)
    return now === -1 || wanted < now
  }
  for (const { id } of statements)
    for (const option of scale)
      if (inTheWay(id, option.id, scale)) yield withAnswer(record, id, { option: option.id })
  const cannotSay = forcedChoice.options.find(({ stream }) => stream === null)
  if (cannotSay && record.answers[forcedChoice.id]?.option !== cannotSay.id)
    yield withAnswer(record, forcedChoice.id, { option: cannotSay.id })
  for (const question of [...standard.indicators, ...standard.characteristics]) {
    for (const at of allLevels) {
      const simple = answerAt(standard, question, firmAt(at))
      const given = record.answers[question.id]
      if (!inTheWay(question.id, simple.option, question.options)) continue
      yield withAnswer(record, question.id, simple)
      if (given?.firmness) yield withAnswer(record, question.id, { ...simple, firmness: given.firmness })
    }
    const { option, firmness, note } = record.answers[question.id] ?? {}
    if (option && firmness && (firmness !== 'firm' || note !== undefined))
      yield withAnswer(record, question.id, { option, firmness: 'firm' })
  }
}

function without<Value>(values: Record<string, Value>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))
}

function withAnswer(
  record: AssessmentRecord,
  id: QuestionId,
  answer: AssessmentRecord['answers'][QuestionId],
): AssessmentRecord {
  return { ...record, answers: { ...record.answers, [id]: answer } }
}
