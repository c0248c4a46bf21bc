import { expect, it } from 'vitest'
import { standard } from '../../builders/standard.ts'

/** The section speaks of ‘half and double an equal share’ and of ‘a bare one to two thirds’. */
it('the words for other weightings and majorities are true of the release’s numbers', () => {
  const { weightings, majorities } = standard.method
  const equal = weightings.total / standard.dimensions.length
  expect(weightings.least * 2).toBe(equal)
  expect(weightings.most).toBe(equal * 2)
  expect(majorities.from).toBe(Math.floor(weightings.total / 2) + 1)
  expect(majorities.to * 3).toBe(weightings.total * 2)
})
