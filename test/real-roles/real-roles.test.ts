/**
 * Eleven real roles, answered from public descriptions of about 150 words, and how each comes out beside the band
 * as published, right or wrong. One reader answered; names were masked, yet most roles could be recognised. So this
 * validates nothing, and nothing is tuned to it: `found` records what came out, so that a change is seen.
 */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { classify } from '../../src/domain/classify/classify.ts'
import { recordFromCode } from '../../src/domain/record/from-code.ts'
import { readMinimalFile } from '../../src/domain/record/minimal-file.ts'
import { readResultCode, writeResultCode } from '../../src/domain/record/result-code.ts'
import { start } from '../builders/record.ts'
import { standardOf } from '../builders/standard.ts'
import published from './published.json' with { type: 'json' }

/** The release under which they were answered. */
const standard = standardOf('2015-09-02.1')

const as = { id: 'real-role', now: start }

function recordOf(id: string) {
  const file: unknown = JSON.parse(readFileSync(new URL(`./answers/${id}.json`, import.meta.url), 'utf8'))
  const read = readMinimalFile(standard, file, as)
  if (!read.ok) throw new Error(`${id}: ${read.problem}`)
  return read.record
}

describe('the real roles', () => {
  const rows: string[] = []
  afterAll(() => console.log(['Real roles: published band, outcome, possible bands', ...rows].join('\n')))

  it.each(published.map((role) => [role.id, role] as const))(
    '%s has an outcome and a code that gives it again',
    (id, role) => {
      const record = recordOf(id)
      const classification = classify(standard, record)
      if (classification.outcome === 'incomplete') throw new Error(`${id} is incomplete`)

      const band = classification.outcome === 'indicated' ? classification.band : null
      expect({ outcome: classification.outcome, band, possibleBands: classification.possibleBands }).toEqual(
        role.found,
      )
      const [low, high] = classification.possibleBands
      rows.push(`${role.publishedBand}  ${band ?? classification.outcome}  ${low} to ${high}  ${id}`)

      const code = readResultCode(writeResultCode(standard, record))
      if (!code.ok) throw new Error(code.problem)
      const again = recordFromCode(standard, code.body, as)
      if (!again.ok) throw new Error(again.problem)
      expect(classify(standard, again.record)).toEqual(classification)
    },
  )
})
