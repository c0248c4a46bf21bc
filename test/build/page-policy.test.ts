/** Sealing: the hashes are those of what the page holds, and a page that is not whole is refused. */
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacker } from '../../src/build/packed-script.ts'
import { sealPage } from '../../src/build/page-policy.ts'

const page = (head: string) =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body></body></html>`
const code = 'show("<style></style><b src=\\"./no-request\\">$&")'
const script = `<script type="module" crossorigin>${code}</script>`
const style = '<style rel="stylesheet" crossorigin>b { color: red }</style>'

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

describe('sealing the single file', () => {
  it('allows its script, what unpacks it, and its style by their hashes', () => {
    const sealed = sealPage(page(script + style))
    expect(sealed).toContain(`script-src 'sha256-${hashOf(unpacker)}' 'sha256-${hashOf(code)}';`)
    expect(sealed).toContain(`style-src 'sha256-${hashOf('b { color: red }')}'`)
    expect(sealed).toContain(`<script type="module">${unpacker}</script>`)
    expect(sealed.indexOf('Content-Security-Policy')).toBeLessThan(sealed.indexOf('<script'))
  })

  it('packs the script so that it comes out as it was', () => {
    const packed = /<template id="packed">([^<]+)<\/template><\/body>/.exec(
      sealPage(page(script + style)),
    )?.[1]
    expect(inflateRawSync(Buffer.from(packed ?? '', 'base64')).toString()).toBe(code)
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
