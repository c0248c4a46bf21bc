/** The build steps that put the policy into each page: the hosted one names its origin, the single file its hashes. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { hostedPagePolicy, singleFilePolicy } from './hosting.ts'
import { packScript, unpacker } from './packed-script.ts'

const start = '<meta charset="utf-8" />'

function addPolicy(html: string, policy: string): string {
  if (!html.includes(start)) throw new Error(`The page has no ‘${start}’ for its policy to follow.`)
  return html.replace(
    start,
    `${start}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** Gives the hosted page its policy. Only when built: the development server works by inline scripts. */
export function hostedPolicy(): Plugin {
  return {
    name: 'hosted-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => addPolicy(html, hostedPagePolicy) },
  }
}

const elements = {
  script: /<script[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
} as const

function findOnly(html: string, element: keyof typeof elements): { whole: string; text: string } {
  const found = [...html.matchAll(elements[element])]
  const [only] = found
  if (only === undefined || found.length > 1)
    throw new Error(`The single file is to have one ${element}, and has ${found.length}.`)
  return { whole: only[0], text: only[1] ?? '' }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/**
 * Seals a page that has everything in it: its script, which is packed, and its style are allowed by their hashes,
 * and nothing else is.
 *
 * @throws Error where it has not exactly one script and one style, or still asks for another file
 */
export function sealPage(html: string): string {
  const script = findOnly(html, 'script')
  // The script writes pages of its own, and has their elements in its text: it goes before anything else is looked for.
  const frame = html.replace(script.whole, '<script></script>')
  const style = findOnly(frame, 'style')
  const outside = /\s(?:src|href)="(?!data:)([^"]*)"/.exec(
    script.whole.replace(script.text, '') + frame.replace(style.text, ''),
  )
  if (outside) throw new Error(`The single file still asks for ‘${outside[1]}’.`)
  const page = frame
    .replace(style.whole, () => `<style>${style.text}</style>`)
    .replace('<script></script>', () => `<script type="module">${unpacker}</script>`)
    .replace('</body>', () => `${packScript(script.text)}</body>`)
  return addPolicy(page, singleFilePolicy([hashOf(unpacker), hashOf(script.text)], hashOf(style.text)))
}

/** Takes the icon into the page, then seals it once everything else is inlined. */
export function sealedSingleFile(): Plugin {
  return {
    name: 'sealed-single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const icon = readFileSync(new URL('../app/public/favicon.svg', import.meta.url))
        return html.replace('./favicon.svg', `data:image/svg+xml;base64,${icon.toString('base64')}`)
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'))
        const [page] = pages
        if (page?.type !== 'asset' || pages.length > 1) throw new Error('The build is to make one page.')
        page.source = sealPage(String(page.source))
      },
    },
  }
}
