import { expect, test } from 'vitest'
import { majoritySort } from '../../../src/domain/classify/majority-sort.ts'
import { createRandom } from '../../oracle/random.ts'

const seed = 20_261_122

test('majority sorting is the highest category with a sufficient coalition and no veto, on random problems', () => {
  const random = createRandom(seed)
  const reached = new Set<number>()
  for (let run = 1; run <= 5000; run++) {
    const criteria = Array.from({ length: 1 + random.below(6) }, (_, index) => index)
    const categories = random.below(5)
    const weights = criteria.map(() => random.below(10))
    const majority = 1 + random.below(1 + weights.reduce((sum, weight) => sum + weight, 0))
    const profiles: number[][] = []
    for (let category = 0; category < categories; category++) {
      const below = profiles.at(-1) ?? criteria.map(() => -5)
      profiles.push(below.map((value) => value + random.below(4)))
    }
    const vetoes = profiles.map((profile) =>
      profile.map((value) => (random.chance(0.2) ? value - random.below(4) : null)),
    )
    const performance = criteria.map(() => random.below(16) - 6)
    const problem = random.chance(0.5)
      ? { weights, majority, profiles, vetoes }
      : { weights, majority, profiles }

    let highest = 0
    for (const [category, profile] of profiles.entries()) {
      let coalition = 0
      let isVetoed = false
      for (const index of criteria) {
        const reached = performance[index] ?? NaN
        if (reached >= (profile[index] ?? NaN)) coalition += weights[index] ?? NaN
        if (reached <= (problem.vetoes?.[category]?.[index] ?? -Infinity)) isVetoed = true
      }
      if (coalition >= majority && !isVetoed) highest = category + 1
    }
    expect(
      majoritySort(problem, performance),
      `seed ${seed}, run ${run}: ${JSON.stringify({ problem, performance })}`,
    ).toBe(highest)
    reached.add(highest)
  }
  expect([...reached].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
})
