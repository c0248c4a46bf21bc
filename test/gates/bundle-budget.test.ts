/** The bundle budget: builds that are too fat, or of which nothing can be weighed, must fail it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { overBudget, weighBuild, weighOfflineCopy, weighSingleFile } from './bundle-budget.ts'

/** Text that does not compress below the size asked for. */
const fat = (bytes: number) => randomBytes(bytes).toString('base64')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-budget-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en-AU"><head>
      <script type="module" crossorigin src="./assets/main-abc.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/react-abc.js">
      <link rel="stylesheet" crossorigin href="./assets/main-abc.css">
    </head></html>`,
  )
  for (const file of [
    'main-abc.js',
    'react-abc.js',
    'main-abc.css',
    'release-2015-09-02.1-abc.js',
    'guidance-2020-06-11.1-abc.js',
  ]) {
    writeFileSync(join(folder, 'assets', file), '/* small */')
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the bundle budget', () => {
  it('passes a small build', () => {
    expect(overBudget(weighBuild(folder))).toEqual([])
  })

  it.each([
    ['main-abc.js', 'Scripts of the first load', 113_000],
    ['react-abc.js', 'Scripts of the first load', 113_000],
    ['main-abc.css', 'Styles of the first load', 9_500],
    ['release-2015-09-02.1-abc.js', 'Largest content release', 31_000],
    ['guidance-2020-06-11.1-abc.js', 'Largest guidance', 21_000],
  ])('fails a fat %s', (file, what, bytes) => {
    writeFileSync(join(folder, 'assets', file), fat(bytes))
    expect(overBudget(weighBuild(folder)).map((weight) => weight.what)).toEqual([what])
  })

  it('fails where the page asks for no script', () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en-AU"></html>')
    expect(() => weighBuild(folder)).toThrow('asks for no script')
  })

  it('fails where React is not asked for with the page: most of what it needs would go unweighed', () => {
    const page = join(folder, 'index.html')
    writeFileSync(page, readFileSync(page, 'utf8').replace(/.*modulepreload.*/, ''))
    expect(() => weighBuild(folder)).toThrow('does not ask for React')
  })

  it('fails where no content release is found', () => {
    rmSync(join(folder, 'assets/release-2015-09-02.1-abc.js'))
    expect(() => weighBuild(folder)).toThrow('no chunk for a content release')
  })

  it('fails where no guidance is found', () => {
    rmSync(join(folder, 'assets/guidance-2020-06-11.1-abc.js'))
    expect(() => weighBuild(folder)).toThrow('no chunk for the guidance')
  })
})

describe('the budget of the single file', () => {
  const write = (bytes: number) => writeFileSync(join(folder, 'ses-role-classifier.html'), 'x'.repeat(bytes))
  const over = () => overBudget(weighSingleFile(folder, folder)).map(({ what }) => what)

  beforeEach(() => write(700_000))

  it('passes 700 kB with all its content', () => {
    expect(over()).toEqual([])
  })

  it('fails a file that is too fat', () => {
    write(720_001)
    expect(over()).toEqual(['Single file, raw, with all its content'])
  })

  it('fails a fat release', () => {
    writeFileSync(join(folder, 'assets/release-2015-09-02.1-abc.js'), 'x'.repeat(130_001))
    expect(over()).toEqual(['Largest content release in the single file, raw, before it is packed'])
  })

  it('fails where no content release is found', () => {
    rmSync(join(folder, 'assets/release-2015-09-02.1-abc.js'))
    expect(() => weighSingleFile(folder, folder)).toThrow('no chunk for a content release')
  })
})

describe('the budget of the offline copy', () => {
  const worker = (files: readonly string[]) =>
    writeFileSync(
      join(folder, 'sw.js'),
      `keep([${files.map((url) => `{url:"${url}",revision:null}`).join(',')}])`,
    )

  it('passes a small copy, and counts every file of it', () => {
    worker(['index.html', 'assets/main-abc.js'])
    const weight = weighOfflineCopy(folder)
    expect(overBudget([weight])).toEqual([])
    expect(weight.what).toContain('2 files')
  })

  it('fails a fat copy', () => {
    worker(['index.html', 'assets/main-abc.js'])
    writeFileSync(join(folder, 'assets/main-abc.js'), fat(490_000))
    expect(overBudget([weighOfflineCopy(folder)])).toHaveLength(1)
  })

  it('fails where the worker keeps no file', () => {
    worker([])
    expect(() => weighOfflineCopy(folder)).toThrow('keeps no file')
  })
})
