/** The bundle budget: builds that are too fat, or of which nothing can be weighed, must fail it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { overBudget, weighBuild } from './bundle-budget.ts'

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
      <link rel="modulepreload" crossorigin href="./assets/shared-abc.js">
      <link rel="stylesheet" crossorigin href="./assets/main-abc.css">
    </head></html>`,
  )
  for (const file of ['main-abc.js', 'shared-abc.js', 'main-abc.css', 'release-2015-09-02.1-abc.js']) {
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
    ['shared-abc.js', 'Scripts of the first load', 113_000],
    ['main-abc.css', 'Styles of the first load', 9_500],
    ['release-2015-09-02.1-abc.js', 'Largest content release', 31_000],
  ])('fails a fat %s', (file, what, bytes) => {
    writeFileSync(join(folder, 'assets', file), fat(bytes))
    expect(overBudget(weighBuild(folder)).map((weight) => weight.what)).toEqual([what])
  })

  it('fails where the page asks for no script', () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en-AU"></html>')
    expect(() => weighBuild(folder)).toThrow('asks for no script')
  })

  it('fails where no content release is found', () => {
    rmSync(join(folder, 'assets/release-2015-09-02.1-abc.js'))
    expect(() => weighBuild(folder)).toThrow('no chunk for a content release')
  })
})
