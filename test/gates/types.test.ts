/** The types gate: the project's own settings of the compiler, tried on files that must not compile. */
import { describe, expect, it } from 'vitest'
import { runTool } from './run-tool.ts'

describe('the types gate', () => {
  it('fails on every wrong fixture, with the error it was written for', async () => {
    const run = await runTool('tsc', ['-p', 'test/gates/fixtures/types', '--pretty', 'false'])
    expect(run.code).not.toBe(0)
    const errors = [...run.output.matchAll(/([\w-]+\.ts)\(\d+,\d+\): error (TS\d+)/g)].map(
      ([, file, code]) => `${file} ${code}`,
    )
    expect(errors.sort()).toEqual([
      'null-as-text.ts TS18047',
      'null-as-text.ts TS2375',
      'unchecked-index.ts TS2322',
      'unused-local.ts TS6133',
      'wrong-type.ts TS2322',
    ])
  })

  it('reads the sources of the project', async () => {
    const run = await runTool('tsc', ['--listFilesOnly'])
    const own = run.stdout
      .split('\n')
      .filter((file) => /\/(?:src|test)\/.*\.tsx?$/.test(file) && !file.includes('node_modules'))
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter((file) => file.includes('/fixtures/'))).toEqual([])
  })
})
