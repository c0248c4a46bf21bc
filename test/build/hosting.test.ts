/** The headers and the pages’ policies, and that the samples of the README are what they generate. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  fileHeaders,
  headersOf,
  hostedPagePolicy,
  pageHeaders,
  serverSamples,
  singleFilePolicy,
} from '../../src/build/hosting.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const policies = {
  header: pageHeaders['Content-Security-Policy'] ?? '',
  page: hostedPagePolicy,
  file: singleFilePolicy(['script'], 'style'),
}

describe('the policies', () => {
  it.each(Object.entries(policies))(
    'of the %s allows nothing that it does not name, and no other origin',
    (_, policy) => {
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
    },
  )

  it('let no page connect to anything', () => {
    expect(policies.page).toContain("connect-src 'none'")
    expect(policies.file).toContain("connect-src 'none'")
  })

  it('would not break a copy that is served over plain http', () => {
    for (const policy of Object.values(policies)) expect(policy).not.toContain('upgrade-insecure-requests')
  })
})

describe('the headers', () => {
  it.each(['/', '/ses/', '/ses/index.html', '/ses/sw.js'])('of policy go with %s', (path) => {
    expect(headersOf(path)).toBe(pageHeaders)
  })

  it('of each file are among those of the page', () => {
    expect(pageHeaders).toMatchObject(headersOf('/ses/assets/a.js'))
    expect(headersOf('/ses/assets/a.js')).toBe(fileHeaders)
  })
})

describe('the samples of the README', () => {
  it.each(Object.entries(serverSamples))('hold every header for %s', (language, sample) => {
    const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(readme)?.[1]
    expect(block).toBe(sample)
    for (const [name, value] of Object.entries(pageHeaders)) {
      expect(sample).toContain(name)
      expect(sample).toContain(value)
    }
  })
})
