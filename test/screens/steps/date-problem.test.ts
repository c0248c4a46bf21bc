/** What Continue says of the date of a step. */
import { describe, expect, it } from 'vitest'
import { findDateProblem } from '../../../src/screens/steps/date-problem.ts'
import { partsOfIso } from '../../../src/components/date-parts.ts'
import { completeRecord } from '../../builders/record.ts'
import { recommendedAt } from '../../builders/steps.ts'

const record = completeRecord(2)
const assessedOn = (day: string) => ({ ...record, role: { ...record.role, assessedOn: day } })
const today = '2026-03-02'
const tooEarly = 'The date of the review must be 1 March 2026 or later: that is the date of the assessment'
const ahead = 'The date of the review must be today or earlier'
const assessedAhead =
  'The assessment is dated 1 January 2099, which lies ahead. Correct it on the page about the role, or enter that day here as well'
const recommendedAhead =
  'The recommendation is dated 2 March 2026, which lies ahead. Enter that day here as well'

describe('the date of a step', () => {
  it.each([
    ['today', '2026-03-02', record, null],
    ['not tomorrow', '2026-03-03', record, ahead],
    ['not before the step that it follows', '2026-02-28', assessedOn('2026-03-01'), tooEarly],
    // No day could be both: it leads to where the other is mended.
    ['not today, where the assessment lies ahead', '2026-03-02', assessedOn('2099-01-01'), assessedAhead],
    ['not after that either', '2099-01-02', assessedOn('2099-01-01'), assessedAhead],
  ])('is %s', (_, on, given, problem) => {
    const found = findDateProblem(partsOfIso(on), 'review', given, today)
    expect(found?.replaceAll('\u00a0', ' ') ?? null).toBe(problem)
  })

  it('is that of the step before it, where one was dated by a clock further east', () => {
    const found = (on: string) =>
      findDateProblem(partsOfIso(on), 'review', recommendedAt(record), '2026-03-01')
    expect(found('2026-03-01')?.replaceAll('\u00a0', ' ')).toBe(recommendedAhead)
    expect(found('2026-03-02')).toBeNull()
  })
})
