/** Sealing: the hashes are those of what the page holds, and a page that is not whole is refused. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealPage } from '../../build/page-policy.ts'

const page = (head: string) =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body></body></html>`
const script = '<script type="module" crossorigin>show("<style></style><b src=\\"./no-request\\">")</script>'
const style = '<style rel="stylesheet" crossorigin>b { color: red }</style>'

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

describe('sealing the single file', () => {
  it('allows its script and its style by their hashes', () => {
    const sealed = sealPage(page(script + style))
    expect(sealed).toContain(
      `script-src 'sha256-${hashOf('show("<style></style><b src=\\"./no-request\\">")')}'`,
    )
    expect(sealed).toContain(`style-src 'sha256-${hashOf('b { color: red }')}'`)
    expect(sealed.indexOf('Content-Security-Policy')).toBeLessThan(sealed.indexOf('<script'))
  })

  it.each([
    ['a second script', script + script + style, 'one script, and has 2'],
    ['no style', script, 'one style, and has 0'],
    [
      'an icon of its own',
      `${script}${style}<link rel="icon" href="./favicon.svg" />`,
      'asks for ‘./favicon.svg’',
    ],
    ['a script elsewhere', `<script type="module" src="./main.js"></script>${style}`, 'asks for ‘./main.js’'],
  ])('refuses a page with %s', (_, head, problem) => {
    expect(() => sealPage(page(head))).toThrow(problem)
  })

  it('refuses a page that has no place for the policy', () => {
    expect(() => sealPage(script + style)).toThrow('no ‘<meta charset="utf-8" />’')
  })
})
