/** Random assessments with every question answered, and a way from answers to their report. */
import fc from 'fast-check'
import { classify } from '../../../src/domain/classify/classify.ts'
import type { Answers, AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { buildReport } from '../../../src/domain/report/build-report.ts'
import type { Report } from '../../../src/domain/report/types.ts'
import { answersTo } from '../../builders/arbitrary-answers.ts'
import { emptyRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

/** Whole assessments that lean to one level, as real ones do, so that every outcome comes up. */
export const wholeAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 3),
    ...standard.questions.map((question) =>
      fc.tuple(fc.constantFrom(...answersTo(question)), fc.integer({ min: 0, max: 3 })),
    ),
  )
  .map(([lean, ...drawn]) => {
    const answers: Answers = {}
    for (const [index, question] of standard.questions.entries()) {
      const [answer, chance] = drawn[index] ?? []
      const leaning = answersTo(question).find(
        (each) => each.option?.endsWith(`-${lean}`) && each.firmness === 'firm',
      )
      const given = chance === 0 ? answer : (leaning ?? answer)
      if (given) answers[question.id] = given
    }
    return answers
  })

export function recordOf(answers: Answers, parts: Partial<AssessmentRecord> = {}): AssessmentRecord {
  return { ...emptyRecord(), answers, ...parts }
}

export function reportOf(record: AssessmentRecord): Report {
  return buildReport(standard, record, classify(standard, record), { now: '2026-03-03T01:00:00Z' })
}
