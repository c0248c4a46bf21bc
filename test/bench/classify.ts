/** How long the domain takes for one full assessment: classification with all that belongs to it, and the report model. */
import fc from 'fast-check'
import { classify } from '../../src/domain/classify/classify.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { buildReport } from '../../src/domain/report/build-report.ts'
import { answersTo } from '../builders/arbitrary-answers.ts'
import { standard } from '../builders/standard.ts'
import { median } from './median.ts'

const samples = 2000

/** Full random assessments, the same for every run: every question answered, a few of them with not enough known. */
function randomRecords(): AssessmentRecord[] {
  const empty = createRecord({ id: 'bench', release: standard.release.id, now: '2026-11-22T00:00:00Z' })
  const whole = fc
    .tuple(...standard.questions.map((question) => fc.constantFrom(...answersTo(question))))
    .map((answers) => ({
      ...empty,
      answers: Object.fromEntries(standard.questions.map(({ id }, index) => [id, answers[index] ?? {}])),
    }))
  return fc.sample(whole, { numRuns: samples, seed: 20260922 })
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Median milliseconds. The first samples warm the engine up and are not counted. */
export function measureDomain(): { classify: number; buildReport: number } {
  const records = randomRecords()
  const classifying: number[] = []
  const building: number[] = []
  for (const record of records) {
    classifying.push(time(() => classify(standard, record)))
    const classification = classify(standard, record)
    building.push(time(() => buildReport(standard, record, classification)))
  }
  const warm = samples / 4
  return { classify: median(classifying.slice(warm)), buildReport: median(building.slice(warm)) }
}
