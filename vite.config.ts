import react from '@vitejs/plugin-react'
import type { Rolldown } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { headers } from './build/hosting.ts'
import { hostedPolicy, sealedSingleFile } from './build/page-policy.ts'

/**
 * What is loaded together comes in one chunk, which weighs less than many: first the start page, then what is kept,
 * then the pages on which questions are answered. Every other screen stays a chunk of its own.
 */
const loadedTogether: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'first', tags: ['$initial'], priority: 3 },
    { name: 'kept', test: /src\/(?:store|storage|screens\/start)\/|src\/app\/provided/, priority: 2 },
    {
      name: 'questions',
      test: /src\/screens\/(?:task-list|contribution|question|dimension)\/|src\/app\/assessment/,
      priority: 1,
    },
  ],
}

/** `vite build` makes the hosted folder; `vite build --mode file` the single file with everything in it. */
export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works from any path it is put under.
  base: './',
  publicDir: mode === 'file' ? false : 'src/app/public',
  plugins: [
    react(),
    ...(mode === 'file'
      ? [viteSingleFile({ outputFileName: 'ses-role-classifier.html' }), sealedSingleFile()]
      : [hostedPolicy()]),
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'file' ? 'dist-file' : 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 400,
    // Browsers that need the substitute load as well without; the app itself has no call to fetch anything.
    modulePreload: { polyfill: false },
    ...(mode !== 'file' && { rolldownOptions: { output: { codeSplitting: loadedTogether } } }),
    // The licences of what is in the build, in full.
    license: { fileName: 'licences.md' },
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
          setupFiles: ['test/setup-screens.ts'],
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
