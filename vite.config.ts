import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { headersOf } from './src/build/hosting.ts'
import { offlineSettings } from './src/build/offline.ts'
import { hostedPolicy, sealedSingleFile } from './src/build/page-policy.ts'
import { preloaded } from './src/build/preloaded.ts'
import { readRuntimePackages } from './src/build/runtime-packages.ts'
import lock from './package-lock.json' with { type: 'json' }

/** Serves the build with its headers. What is text, Vite’s own server of the build compresses. */
function hosted(): Plugin {
  return {
    name: 'hosted',
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use(({ url = '/' }, response, next) => {
        for (const [name, value] of Object.entries(headersOf(url))) response.setHeader(name, value)
        next()
      }),
  }
}

/** Modules of the source whose path begins so; on Windows paths have the other slash. */
const from = (...paths: readonly string[]): RegExp =>
  new RegExp(`/src/(?:${paths.join('|')})`.replaceAll('/', String.raw`[\\/]`))

/**
 * What is needed together comes together: on a slow line each further file costs more than its size. The first group
 * that a module, or what imports it, fits into has it.
 */
const chunkGroups = [
  // What asks for all others is small, and on its way alone.
  { name: 'ask', tags: ['$initial'], priority: 9 },
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 8.5 },
  { name: 'first', test: from('app/render-app', 'components/task-list'), priority: 8 },
  {
    name: 'keeping',
    // What the register, the ways in, a new version, the replay and loading a newer version need comes with them.
    test: from(
      'store/(?!(?:use-)?(?:register|ways-in|new-version)|replay|load-newer)',
      'app/provided',
      'screens/start/kept',
    ),
    priority: 7,
  },
  {
    // What most pages of an assessment need: the frame around them, what forms are made of, what asks and changes.
    name: 'frame',
    test: from(
      'app/assessment-',
      'components/(?:back-link|details|error-summary|radios|text-)',
      'domain/classify/(?:findings|levels|rule|stream|unanswered)',
      'domain/(?:evidence/(?:duties|unfinished)|record/(?:change|read)|report/words/(?:dates|evidence|questions))\\.',
      'outputs/local-day',
      'screens/(?:question/(?:answers-form|form-end)|role/marking|sections|task-list/tasks)',
    ),
    priority: 6,
  },
  {
    name: 'answering',
    // The tasks that follow the result, and those of a final record, are fetched once there is one.
    test: from('screens/(?:task-list|contribution|question|dimension)/(?!step-|final-tasks|so-far-panel)'),
    priority: 5,
  },
  { name: 'describing', test: from('screens/role/'), priority: 4.5 },
  // Beside every question.
  { name: 'citing', test: from('screens/sources/citations'), priority: 4 },
  {
    // The task list of a complete assessment needs the rule, and nothing of the report.
    name: 'rule',
    test: from(
      'domain/(?:classify|evidence)/',
      // What says whether a record is as its file has it: with the tasks after a step, and with each report.
      'domain/record/(?:record-file|state)\\.',
      'screens/task-list/step-tasks',
      'screens/next/next-tasks',
      'store/register/filed',
    ),
    priority: 3,
  },
  // What is said on the task list once a step was taken: it compares the record with its file.
  { name: 'step-done', test: from('screens/task-list/step-done'), priority: 2.5 },
  {
    name: 'reading',
    test: from('screens/(?:result|report)/', String.raw`outputs/screen/(?!.*\?inline)`),
    priority: 2,
  },
  {
    name: 'deciding',
    test: from('screens/(?:whole-of-standard|recommendation|review|decision|closed|steps)/'),
    priority: 2,
  },
  { name: 'keeping-files', test: from('screens/(?:register|check|privacy)/'), priority: 1 },
  {
    name: 'standard',
    test: from(
      'screens/(?:standard|coverage|releases|official|replay|move-release)/(?!newer-release|official-beside)',
    ),
    priority: 0.8,
  },
  { name: 'next', test: from('screens/next/(?!next-tasks)'), priority: 0.7 },
  { name: 'evidence', test: from('screens/(?:sources|duties)/'), priority: 0.6 },
] satisfies NonNullable<Rolldown.CodeSplittingOptions['groups']>

/** `vite build` makes the hosted folder; `vite build --mode file` the single file with everything in it. */
export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works from any path it is put under.
  base: './',
  publicDir: mode === 'file' ? false : 'src/app/public',
  // For the page that names them.
  define: { __RUNTIME_PACKAGES__: JSON.stringify(readRuntimePackages(lock)) },
  plugins: [
    react(),
    hosted(),
    ...(mode === 'file'
      ? [viteSingleFile({ outputFileName: 'ses-role-classifier.html' }), sealedSingleFile()]
      : [preloaded('src/app/render-app.tsx'), hostedPolicy(), VitePWA(offlineSettings)]),
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'file' ? 'dist-file' : 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 400,
    modulePreload: {
      // Browsers that need the substitute load as well without; the app itself has no call to fetch anything.
      polyfill: false,
      // What the page has asked for itself is not named again with each screen.
      resolveDependencies: (_file, dependencies) =>
        dependencies.filter((file) => !/\/(?:first|react|rolldown-runtime)-/.test(file)),
    },
    // The licences of what is in the build, in full.
    license: { fileName: 'licences.md' },
    ...(mode !== 'file' && {
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
    }),
  },
  // No page of another origin reads what the build is made of.
  preview: { port: 4173, cors: false },
  test: {
    // Two on two cores as well, where one is what would be taken: much of a test’s time is spent waiting.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          include: ['test/{build,domain,content,cases,published,real-roles,cli}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['test/{storage,store,outputs,components,screens,app}/**/*.test.{ts,tsx}'],
          // Every test renders anew over stores of its own: a browser for each file would take longer than the tests.
          isolate: false,
          setupFiles: ['test/setup-screens.ts'],
          // A wait for what stands on the screen ends when it does; only a machine that is busy needs so long.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          environment: 'node',
          include: ['test/gates/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/{browser,print}/**/*.test.ts'],
          globalSetup: 'test/browser/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxConcurrency: 2,
          // After all else, which needs both cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
