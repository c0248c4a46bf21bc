/**
 * The report as one page that stands alone: it opens in any browser, runs nothing and fetches nothing, prints as the
 * app prints it, and carries the record, so that the app opens it again.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { writeDataBlock } from '../../domain/record/data-block.ts'
import { writeRecordFile } from '../../domain/record/record-file.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import type { Report } from '../../domain/report/types.ts'
import pages from '../pages.css?inline'
import print from '../print.css?inline'
import { marginTexts } from '../screen/print-identity.ts'
import report from '../screen/report.css?inline'
import { ReportView } from '../screen/report-view.tsx'
import base from '../styles/base.css?inline'
import tokens from '../styles/tokens.css?inline'
import page from './page.css?inline'

/** @returns the page, as the text of a file that ends in .html */
export function writeHtml(record: AssessmentRecord, model: Report): string {
  const margins = Object.entries(marginTexts(model)).map(([name, text]) => `${name}:${text};`)
  const style = [tokens, base, report, print, pages, page, `:root{${margins.join('')}}`].join('\n')
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; base-uri 'none'; form-action 'none'`
  const { properties } = model
  const meta: readonly (readonly [name: string, content: string])[] = [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['author', properties.creator],
    ['description', model.summary],
    ['keywords', properties.keywords.join(', ')],
    ...properties.details.map(({ name, value }) => [name, value] as const),
  ]
  return `<!doctype html>
<html lang="en-AU">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(properties.title)}</title>
${meta.map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`).join('\n')}
<style>${style}</style>
</head>
<body>
<main>${rendered(model)}</main>
${writeDataBlock(writeRecordFile(record))}
</body>
</html>
`
}

/** What the screen renders, written out by the browser: every text is escaped by it. */
function rendered(model: Report): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(<ReportView report={model} />))
  const html = host.innerHTML
  root.unmount()
  return html
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
