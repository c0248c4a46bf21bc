/** The commands of those who keep the content, over a copy of it that may be broken. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentFolder, listMigrations, listReleases } from '../../src/cli/content-folder.ts'
import {
  guidanceFilesModule,
  guidanceModule,
  migrationFilesModule,
  releaseFilesModule,
  releaseModule,
} from '../../src/cli/release-modules.ts'
import { runContentCheck } from '../../src/cli/run-content-check.ts'
import { runContentDiff } from '../../src/cli/run-content-diff.ts'
import { projectFolders, runContentNew } from '../../src/cli/run-content-new.ts'

let folder: string
const inContent = (file: string) => join(folder, 'content', file)
const items = 'guidance/2020-06-11.1/items.json'
const questionnaire = 'releases/2015-09-02.2/questionnaire.json'

/** Replaces words of a file, which must be there. */
function reword(file: string, from: string, to: string): void {
  const text = readFileSync(inContent(file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(inContent(file), text.replace(from, to))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  for (const part of [
    'releases/2015-09-02.1',
    'releases/2015-09-02.2',
    'guidance/2020-06-11.1',
    'facts.json',
  ])
    cpSync(join(contentFolder, part), inContent(part), { recursive: true })
  const migration = 'migrations/2015-09-02.1--2015-09-02.2.json'
  cpSync(join(contentFolder, migration), inContent(migration))
})
afterEach(() => rmSync(folder, { recursive: true }))

const check = (...args: string[]) => runContentCheck(args, join(folder, 'content'))

describe('content:check', () => {
  it('passes the newest release of the standard, and of the guidance', () => {
    const { status, output } = check()
    expect(status).toBe(0)
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^The release 2015-09-02\.2 passes: .* all \d+ checks hold\.$/),
      expect.stringMatching(/^The guidance 2020-06-11\.1 passes: .* all \d+ checks hold\.$/),
    ])
  })

  it('says what is wrong with the shape of a file, before it looks at the words', () => {
    reword(questionnaire, '"ask": [', '"aks": [')
    const { status, problem } = check()
    expect(status).toBe(2)
    expect(problem).toMatch(/cannot be read\. Mend this first/)
    expect(problem).toMatch(/- questionnaire\.json at indicators\.0\.ask: /)
  })

  it('says where a file is not JSON, and where to look', () => {
    reword(questionnaire, '"bestFit": [', '"bestFit": [,')
    expect(check().problem).toMatch(
      /^content\/releases\/2015-09-02\.2\/questionnaire\.json is not JSON: .* Look for a missing comma/,
    )
  })

  it('lists every problem of the words with its place and how to mend it', () => {
    reword(questionnaire, 'Headcount is not span.', 'Headcount isn’t span.')
    const { status, problem } = check()
    expect(status).toBe(2)
    expect(problem.split('\n')).toEqual([
      'The release 2015-09-02.2 is not ready. There is one problem:',
      expect.stringMatching(/^- questionnaire\.json, leads: .*Write both words in full\. \(contraction\)$/),
    ])
  })

  it('says what is wrong with the guidance, as of the standard', () => {
    reword(items, '"Bring the vacancy to', '"Please bring the vacancy to')
    expect(check().problem.split('\n')).toEqual([
      'The guidance 2020-06-11.1 is not ready. There is one problem:',
      '- items.json, public-notice: Say ‘please’ in plain words, or leave it out. (banned-word)',
    ])
    reword(items, '"force": "must"', '"force": "ought"')
    expect(check('2020-06-11.1').problem).toMatch(
      /^The guidance 2020-06-11\.1 cannot be read\. Mend this first/,
    )
  })

  it('says so where there is no such release', () => {
    expect(check('2031-01-01.1').problem).toBe(
      'There is no release ‘2031-01-01.1’ in content/releases. There are 2015-09-02.1, 2015-09-02.2.',
    )
  })
})

describe('content:diff', () => {
  const diff = (...args: string[]) => runContentDiff(args, join(folder, 'content'))

  it('prints each text that differs, with its words marked', () => {
    const { output } = diff('2015-09-02.1', '2015-09-02.2')
    expect(output).toContain(
      'questionnaire.json › contribution › statements › contribution-regulatory-1 › kind\n  [-restated-]{+derived+}',
    )
    expect(output).toContain('many')
  })

  it('compares releases of the guidance alike', () => {
    const later = 'guidance/2020-06-11.2'
    cpSync(inContent('guidance/2020-06-11.1'), inContent(later), { recursive: true })
    reword(`${later}/items.json`, 'Bring the vacancy to', 'Make the vacancy known to')
    expect(diff('2020-06-11.1', '2020-06-11.2').output).toContain(
      'items.json › items › public-notice › action\n',
    )
    expect(diff('2020-06-11.1', '2015-09-02.2').problem).toMatch(
      /^There is no release ‘2015-09-02\.2’ in content\/guidance/,
    )
  })

  it('finds none between a release and itself', () => {
    expect(diff('2015-09-02.1', '2015-09-02.1').output).toBe('There is no difference.')
  })

  it.each([[['2015-09-02.1']], [['2015-09-02.1', '2015-09-02.9']], [[]]])('refuses %j', (args) => {
    expect(diff(...args)).toMatchObject({ status: 2, output: '' })
  })
})

describe('content:new', () => {
  const frozen = { '2015-09-02.1': '', '2015-09-02.2': '' }
  const begin = (args: readonly string[], held: Readonly<Record<string, string>> = frozen) =>
    runContentNew(args, { content: join(folder, 'content'), modules: folder }, held)

  it('begins the next revision as a copy that passes every check, with a migration and the modules of the app', () => {
    expect(begin([])).toMatchObject({ status: 0 })
    expect(listReleases(join(folder, 'content'))).toEqual(['2015-09-02.1', '2015-09-02.2', '2015-09-02.3'])
    expect(check()).toMatchObject({ status: 0, problem: '' })
    expect(existsSync(join(folder, 'release-2015-09-02.3.ts'))).toBe(true)
    expect(readFileSync(join(folder, 'release-files.ts'), 'utf8')).toContain(
      `'2015-09-02.3': () => import('./release-2015-09-02.3.ts'),`,
    )
    expect(readFileSync(join(folder, 'migration-files.ts'), 'utf8')).toContain(
      '2015-09-02.2--2015-09-02.3.json',
    )
  })

  it('begins a release of the guidance, which needs no migration', () => {
    expect(begin(['guidance', '2027-03-01.1'], { '2020-06-11.1': '' })).toMatchObject({ status: 0 })
    expect(check('2027-03-01.1')).toMatchObject({ status: 0, problem: '' })
    expect(readFileSync(join(folder, 'guidance-files.ts'), 'utf8')).toContain(
      `'2027-03-01.1': () => import('./guidance-2027-03-01.1.ts'),`,
    )
    expect(existsSync(join(folder, 'guidance-2027-03-01.1.ts'))).toBe(true)
  })

  it.each([
    [['2015-09-02.2'], frozen, /is there already/],
    [['tomorrow'], frozen, /^Use: /],
    [[], { '2015-09-02.1': '' }, /still in the making/],
  ])('refuses %j', (args, held, problem) => {
    const { status, problem: said } = begin(args, held)
    expect(status).toBe(2)
    expect(said).toMatch(problem)
    expect(listReleases(join(folder, 'content'))).toHaveLength(2)
  })

  it('writes the modules as they stand in this project', () => {
    const read = (file: string) => readFileSync(join(projectFolders.modules, file), 'utf8')
    const releases = listReleases(contentFolder)
    expect(read('release-files.ts')).toBe(releaseFilesModule(releases))
    expect(read('migration-files.ts')).toBe(migrationFilesModule(listMigrations(contentFolder)))
    for (const release of releases) expect(read(`release-${release}.ts`)).toBe(releaseModule(release))
    const guidance = listReleases(contentFolder, 'guidance')
    expect(read('guidance-files.ts')).toBe(guidanceFilesModule(guidance))
    for (const release of guidance) expect(read(`guidance-${release}.ts`)).toBe(guidanceModule(release))
  })
})
