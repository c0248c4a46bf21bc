/**
 * The whole test command: `npm test`. Each step is named with its seconds; every step runs even where
 * an earlier one failed, unless it needs what that one makes, and then it counts as failed.
 * The last line is `N passed, N failed`: tests and steps together.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { getBrowser } from './browser/find-browser.ts'
import {
  describeWeight,
  overBudget,
  weighBuild,
  weighOfflineCopy,
  weighSingleFile,
} from './gates/bundle-budget.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const testReport = join(root, 'reports/tests.json')

type Outcome = { readonly passed: number; readonly failed: number }
type Step = { readonly name: string; readonly run: () => Outcome; readonly needs?: string }

function runTool(name: string, args: readonly string[]): number {
  const started = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    // Windows starts the tools through a script of its shell.
    shell: process.platform === 'win32',
  })
  return started.status ?? 1
}

function tool(name: string, ...args: readonly string[]): () => Outcome {
  return () => (runTool(name, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

const countsSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})

function runTests(): Outcome {
  rmSync(testReport, { force: true })
  const status = runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${testReport}`,
  ])
  if (!existsSync(testReport)) return { passed: 0, failed: 1 }
  const counts = z.parse(countsSchema, JSON.parse(readFileSync(testReport, 'utf8')))
  const skipped = counts.numPendingTests + counts.numTodoTests
  if (skipped > 0) console.log(`  ${skipped} tests were skipped, which counts as failed`)
  const failed = counts.numFailedTests + skipped
  // A file that does not load has no failed test in it; the status tells of it all the same.
  return { passed: counts.numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed }
}

function weigh(): Outcome {
  const [hosted, file] = [join(root, 'dist'), join(root, 'dist-file')]
  const weights = [...weighBuild(hosted), weighOfflineCopy(hosted), ...weighSingleFile(file, hosted)]
  for (const weight of weights) console.log(`  ${describeWeight(weight)}`)
  const over = overBudget(weights)
  return { passed: weights.length - over.length, failed: over.length }
}

/** Both builds and what stands beside them, as `npm run build` makes them. */
function build(): Outcome {
  const builds = [
    ['vite', 'build', '--logLevel', 'warn'],
    ['vite', 'build', '--logLevel', 'warn', '--mode', 'file'],
    ['tsx', 'src/build/release-files.ts'],
  ] as const
  return builds.every(([name, ...args]) => runTool(name, args) === 0)
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 }
}

function provideBrowser(): Outcome {
  const path = getBrowser()
  console.log(`  ${path}`)
  process.env['CHROME_PATH'] = path
  return { passed: 1, failed: 0 }
}

const steps: readonly Step[] = [
  { name: 'Browser', run: provideBrowser },
  { name: 'Format', run: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'Types', run: tool('tsc') },
  {
    name: 'Lint',
    run: tool('oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'vite.config.ts'),
  },
  { name: 'Unused code', run: tool('knip', '--no-config-hints') },
  { name: 'Build', run: build },
  { name: 'Budgets', run: weigh, needs: 'Build' },
  { name: 'Tests', run: runTests, needs: 'Build' },
]

const began = performance.now()
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)
const failedSteps: string[] = []
let passed = 0
let failed = 0

for (const { name, run, needs } of steps) {
  const start = performance.now()
  console.log(`\n${name}`)
  let outcome: Outcome
  if (needs && failedSteps.includes(needs)) {
    console.log(`  not run, because the step ‘${needs}’ failed`)
    outcome = { passed: 0, failed: 1 }
  } else {
    try {
      outcome = run()
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message : String(error)}`)
      outcome = { passed: 0, failed: 1 }
    }
  }
  passed += outcome.passed
  failed += outcome.failed
  if (outcome.failed > 0) failedSteps.push(name)
  console.log(`${name}: ${outcome.failed > 0 ? 'FAILED' : 'passed'} in ${seconds(start)} s`)
}

console.log(`\nThe whole command took ${seconds(began)} s, of 480 s at most.`)
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
