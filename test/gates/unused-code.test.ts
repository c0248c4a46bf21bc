/** The gate for unused code: knip with the project's own settings, tried on a project that has some of each. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { copyFixture, root, runTool } from './run-tool.ts'

const named = z.array(z.object({ name: z.string() }))
const reportSchema = z.object({
  issues: z.array(
    z.object({
      file: z.string(),
      files: named,
      exports: named,
      types: named,
      dependencies: named,
      unlisted: named,
    }),
  ),
})

describe('the unused code gate', () => {
  it('fails on an unused file, export, type and package, and on a package that is not listed', async () => {
    const { folder, remove } = copyFixture('unused-code', [])
    const settings = z.object({ knip: z.unknown() })
    const { knip } = z.parse(settings, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    writeFileSync(join(folder, 'knip.json'), JSON.stringify(knip))

    const run = await runTool('knip', ['--directory', folder, '--reporter', 'json'])
    remove()

    expect(run.code).not.toBe(0)
    const { issues } = z.parse(reportSchema, JSON.parse(run.stdout))
    const all = (kind: 'files' | 'exports' | 'types' | 'dependencies' | 'unlisted') =>
      issues.flatMap((issue) => issue[kind].map(({ name }) => name))
    expect(all('files')).toEqual(['src/forgotten-file.ts'])
    expect(all('exports')).toEqual(['neverUsed'])
    expect(all('types')).toEqual(['NeverNamed'])
    expect(all('dependencies')).toEqual(['zustand'])
    expect(all('unlisted')).toEqual(['a-package-nobody-installed'])
  })
})
