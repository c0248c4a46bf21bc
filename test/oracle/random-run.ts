/** Random assessments through both evaluators. */
import { expect } from 'vitest'
import type { Standard } from '../../src/domain/content/standard.ts'
import { expectAgreement } from './compare.ts'
import { createRandom } from './random.ts'
import { randomRecord, type Population } from './random-records.ts'
import { tally } from './tally.ts'

// Another seed tries other roles: ORACLE_SEED=7 npx vitest run test/domain/oracle
const seed = Number(process.env['ORACLE_SEED'] ?? 20_261_122)

/**
 * Expects the evaluators to agree on this many random records, and the records to reach each of the
 * things named in `reaching`: a rule that no record reaches has not been compared.
 */
export function expectAgreementAtRandom(
  standard: Standard,
  population: Population,
  runs: number,
  reaching: readonly string[],
): void {
  const random = createRandom(seed)
  const counts = new Map<string, number>()
  for (let run = 1; run <= runs; run++) {
    const record = randomRecord(standard, random, population)
    tally(counts, expectAgreement(standard, record, `${population}, seed ${seed}, run ${run}`))
  }
  console.log(`${population}, seed ${seed}, ${runs} records: ${JSON.stringify(Object.fromEntries(counts))}`)
  expect(reaching.filter((what) => (counts.get(what) ?? 0) < 25)).toEqual([])
}
