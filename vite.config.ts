import react from '@vitejs/plugin-react'
import compression from 'compression'
import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { headers } from './src/build/hosting.ts'
import { offlineSettings } from './src/build/offline.ts'
import { hostedPolicy, sealedSingleFile } from './src/build/page-policy.ts'
import { preloaded } from './src/build/preloaded.ts'
import { readRuntimePackages } from './src/build/runtime-packages.ts'
import lock from './package-lock.json' with { type: 'json' }

/** Sends text compressed, as any host of the built folder does: Vite’s own server of the build does not. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use((request, response, next) =>
        compression({ level: 9 })(request as never, response as never, next),
      ),
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
      'domain/evidence/duties\\.',
      'domain/record/change\\.',
      'domain/report/words/questions',
      'screens/(?:question/(?:answers-form|form-end)|role/role-form|sections|task-list/tasks)',
    ),
    priority: 6,
  },
  {
    // What a record that is kept needs, and one that was just begun does not.
    name: 'opening',
    test: from('domain/(?:record/read|report/words/(?:dates|evidence)|evidence/unfinished)\\.'),
    priority: 5.5,
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
    test: from('domain/(?:classify|evidence)/', 'screens/task-list/step-tasks', 'screens/next/next-tasks'),
    priority: 3,
  },
  // What is said on the task list once a step was taken: it compares the record with its file.
  { name: 'step-done', test: from('screens/task-list/step-done'), priority: 2.5 },
  { name: 'reading', test: from('screens/(?:result|report)/', 'outputs/screen/'), priority: 2 },
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
    compressed(),
    ...(mode === 'file'
      ? [viteSingleFile({ outputFileName: 'ses-role-classifier.html' }), sealedSingleFile()]
      : [preloaded('src/app/render-app.tsx'), hostedPolicy(), VitePWA(offlineSettings)]),
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'file' ? 'dist-file' : 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 400,
    // Browsers that need the substitute load as well without; the app itself has no call to fetch anything.
    modulePreload: { polyfill: false },
    // The licences of what is in the build, in full.
    license: { fileName: 'licences.md' },
    ...(mode !== 'file' && {
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
    }),
  },
  preview: { port: 4173, headers: { ...headers } },
  test: {
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
          // One browser at a time, after all else: on two cores parallel runs would only make each other slow.
          fileParallelism: false,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
