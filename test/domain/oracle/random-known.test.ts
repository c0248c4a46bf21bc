import { test } from 'vitest'
import { wordLists } from '../../../src/domain/evidence/word-lists.ts'
import { standard } from '../../builders/standard.ts'
import { expectAgreementAtRandom } from '../../oracle/random-run.ts'

// A random record has no texts in which words could be found.
const everyCheckWithoutUnknowns = standard.method.checks
  .filter(({ id }) => String(id) !== 'dimension-unknown' && !(id in wordLists))
  .flatMap(({ id }) => [`check ${id}`, `check ${id}, explained`])

test(
  'both evaluators agree on 10,000 random assessments with all answers known',
  { timeout: 180_000 },
  () => {
    expectAgreementAtRandom(standard, 'known', 10_000, [
      'below-ses',
      ...[1, 2, 3].map((band) => `band ${band}`),
      'clear',
      'supported',
      'borderline',
      ...['not-corroborated', 'other-bands-possible', 'single-step', 'pair'].map((limit) => `limit ${limit}`),
      ...['weighting', 'majority', 'dimension-far-below', 'verification'].map((limit) => `limit ${limit}`),
      'point-above',
      'corroborate',
      'point-below',
      'unsettled',
      ...['single-highest', 'forced-choice', 'tied', 'none'].map((basis) => `stream ${basis}`),
      ...['single', 'pair', 'none'].map((size) => `edges ${size}`),
      ...everyCheckWithoutUnknowns,
    ])
  },
)
