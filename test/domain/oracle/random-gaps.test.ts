import { test } from 'vitest'
import { wordLists } from '../../../src/domain/evidence/word-lists.ts'
import { standard } from '../../builders/standard.ts'
import { expectAgreementAtRandom } from '../../oracle/random-run.ts'

// A random record has no texts in which words could be found.
const everyCheck = standard.method.checks
  .filter(({ id }) => !(id in wordLists))
  .map(({ id }) => `check ${id}`)

test(
  'both evaluators agree on 10,000 random assessments with answers not known',
  { timeout: 180_000 },
  () => {
    expectAgreementAtRandom(standard, 'gaps', 10_000, [
      'incomplete',
      'below-ses',
      'not-determined',
      'deciding alone',
      'deciding together',
      ...[1, 2, 3].map((band) => `band ${band}`),
      'clear',
      'supported',
      'borderline',
      'point-above',
      'corroborate',
      'point-below',
      'unsettled',
      ...['single-highest', 'forced-choice', 'tied', 'none', 'unknown'].map((basis) => `stream ${basis}`),
      ...['single', 'pair', 'none'].map((size) => `edges ${size}`),
      ...everyCheck,
    ])
  },
)
