/**
 * The lint gate, import direction included: every fixture breaks the rule that its first line names.
 * The rules are those of .oxlintrc.json; only the folder differs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { copyFixture, root, runTool } from './run-tool.ts'

const fixtures = join(root, 'test/gates/fixtures/lint')

const reportSchema = z.object({
  number_of_files: z.int(),
  diagnostics: z.array(z.object({ code: z.optional(z.string()), filename: z.string() })),
})

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function filesHolding(pattern: RegExp): string[] {
  const folder = join(root, 'src')
  return sourceFiles(folder).filter((file) => pattern.test(readFileSync(join(folder, file), 'utf8')))
}

async function lint(folder: string) {
  const run = await runTool(
    'oxlint',
    ['--type-aware', '--deny-warnings', '-f', 'json', 'src', 'test'],
    folder,
  )
  const report = z.parse(reportSchema, JSON.parse(run.stdout))
  const found = new Map<string, string[]>()
  for (const { code, filename } of report.diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), code ?? 'an error without a rule'])
  }
  return { code: run.code, files: report.number_of_files, found }
}

const expectations = sourceFiles(fixtures).map((file) => {
  const [first = ''] = readFileSync(join(fixtures, file), 'utf8').split('\n')
  return { file, rule: /^\/\/ must fail: (.+)$/.exec(first)?.[1] ?? null }
})

describe('the lint gate', () => {
  let copy: ReturnType<typeof copyFixture>
  let linted: Awaited<ReturnType<typeof lint>>

  beforeAll(async () => {
    copy = copyFixture('lint', ['.oxlintrc.json', 'tsconfig.json'])
    linted = await lint(copy.folder)
  })
  afterAll(() => copy.remove())

  it('fails on the fixture, having read all of it', () => {
    expect(linted.code).not.toBe(0)
    expect(linted.files).toBe(expectations.length)
    expect(expectations.filter(({ rule }) => rule !== null).length).toBeGreaterThanOrEqual(40)
  })

  it.each(expectations.filter(({ rule }) => rule !== null))('$file breaks $rule', ({ file, rule }) => {
    expect(linted.found.get(file) ?? []).toContain(rule)
  })

  it.each(expectations.filter(({ rule }) => rule === null))('$file is right and passes', ({ file }) => {
    expect(linted.found.get(file) ?? []).toEqual([])
  })

  it('reads every source and test file of the project, and finds nothing wrong', async () => {
    const project = await lint(root)
    const files = [...sourceFiles(join(root, 'src')), ...sourceFiles(join(root, 'test'))]
    const read = files.filter((file) => !file.startsWith('gates/fixtures/'))
    expect(project.files).toBe(read.length)
    expect(project.files).toBeGreaterThan(100)
    expect(Object.fromEntries(project.found)).toEqual({})
    expect(project.code).toBe(0)
  })

  it('finds no content read behind the back of the import rule', () => {
    // `import.meta.glob` is a call, which no rule about imports sees.
    expect(filesHolding(/import\.meta\.glob/).filter((file) => !file.startsWith('content/'))).toEqual([])
  })

  it('finds no clock read behind the back of the purity rule', () => {
    // A date made of nothing is now; made of a text it is a reading of that text, and pure.
    expect(
      filesHolding(/new Date\(\s*\)|\bDate\(\s*\)/).filter((file) => file.startsWith('domain/')),
    ).toEqual([])
  })
})
