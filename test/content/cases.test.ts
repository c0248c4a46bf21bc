import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../src/content/cases.ts'
import { loadRelease } from '../../src/content/releases.ts'
import { printClassification } from '../../src/cli/print-classification.ts'
import { classify } from '../../src/domain/classify/classify.ts'
import { caseSchema } from '../../src/domain/content/case-schema.ts'
import { findBindingProblem } from '../../src/domain/record/bind.ts'
import { recordFromCase } from '../../src/domain/record/from-case.ts'
import { start } from '../builders/record.ts'

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

  it.each(cases.map((one) => [one.id, one] as const))('%s comes out as expected', async (_, one) => {
    const standard = await loadRelease(one.release)
    const record = recordFromCase(standard, one, { id: `example-${one.id}`, now: start })
    expect(findBindingProblem(standard, record)).toBeNull()
    expect(printClassification(standard, record, classify(standard, record))).toMatchObject({
      ...one.expected,
      checks: one.expected.checks.map((key) => ({ key })),
    })
  })
})
