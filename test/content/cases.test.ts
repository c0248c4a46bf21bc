import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { caseSchema } from '../../src/domain/content/case-schema.ts'

const folder = new URL('../../content/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const cases = await loadCases()

describe('the worked cases', () => {
  it('are all the files of their folder, each named after its identifier', () => {
    expect(cases.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted())
  })

  it('are what the files hold', () => {
    for (const one of cases) {
      const file: unknown = JSON.parse(readFileSync(new URL(`${one.id}.json`, folder), 'utf8'))
      expect(one).toEqual(z.parse(caseSchema, file))
    }
  })
})
