/**
 * What stryker runs against each mutant: the tests of the classification, with fewer runs of each property.
 * The comparison with the naive evaluator is left out, as every mutant would wait for it.
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // One process for all files: a mutant’s tests take a second, and starting one for each file takes ten.
    isolate: false,
    include: ['test/domain/classify/**/*.test.ts'],
    env: { PROPERTY_RUNS: '50', PROPERTY_SEED: '4' },
  },
})
