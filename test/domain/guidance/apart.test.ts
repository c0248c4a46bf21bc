/** The implementation part never reaches the classification, and is in no report. */
import { expect, it } from 'vitest'
import { classify } from '../../../src/domain/classify/classify.ts'
import { buildReport } from '../../../src/domain/report/build-report.ts'
import { recordAt } from '../../builders/answers.ts'
import { guidance } from '../../builders/guidance.ts'
import { standard } from '../../builders/standard.ts'

it('changes no classification and no word of the report', () => {
  const bare = recordAt(2)
  const carriedOut = {
    ...bare,
    implementation: {
      guidance: guidance.release.id,
      facts: { filling: 'select', remuneration: '412500' },
      items: { merit: { done: true, on: '2026-11-27', note: 'Withheld.', reference: 'N-1', readOn: '' } },
    },
  }
  const classification = classify(standard, carriedOut)
  expect(classification).toEqual(classify(standard, bare))
  const report = buildReport(standard, carriedOut, classification, { now: '2026-11-27T00:00:00Z' })
  expect(report).toEqual(buildReport(standard, bare, classification, { now: '2026-11-27T00:00:00Z' }))
  expect(JSON.stringify(report)).not.toContain('Withheld')
})
