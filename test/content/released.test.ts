/** Records and result codes of every release open for ever, under their own release and with the result they had. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFrozen } from '../../src/cli/hash-release.ts'
import { loadRelease } from '../../src/content/releases.ts'
import { classify } from '../../src/domain/classify/classify.ts'
import type { Standard } from '../../src/domain/content/standard.ts'
import { buildReport } from '../../src/domain/report/build-report.ts'
import { recordFromCode } from '../../src/domain/record/from-code.ts'
import { readRecord } from '../../src/domain/record/read.ts'
import { readResultCode } from '../../src/domain/record/result-code.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { start } from '../builders/record.ts'

type Kept = { readonly record: unknown; readonly code: string; readonly result: object }

function keptOf(release: string): Kept {
  const file = new URL(`../released/release-${release}.json`, import.meta.url)
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'))
  return kept
}

function resultOf(standard: Standard, record: AssessmentRecord): object {
  const found = classify(standard, record)
  if (found.outcome !== 'indicated') throw new Error(`The outcome is ${found.outcome}.`)
  const { outcome, band, stream, possibleBands, strength } = found
  return { outcome, band, stream: stream.stream, possibleBands, strength }
}

describe.each(Object.keys(readFrozen()))('what was kept under %s', (release) => {
  it('opens as a record', async () => {
    const { record, result } = keptOf(release)
    const read = readRecord(record)
    if (!read.ok) throw new Error(read.problem)
    expect(read.record.release).toBe(release)
    const standard = await loadRelease(release)
    expect(resultOf(standard, read.record)).toEqual(result)
    const report = buildReport(standard, read.record, classify(standard, read.record))
    expect(report.resultCode).toContain(release)
  })

  it('opens as a result code', async () => {
    const { code, result } = keptOf(release)
    const read = readResultCode(code)
    if (!read.ok) throw new Error(read.problem)
    expect(read.release).toBe(release)
    const standard = await loadRelease(release)
    const opened = recordFromCode(standard, read.body, { id: 'from-code', now: start })
    if (!opened.ok) throw new Error(opened.problem)
    expect(resultOf(standard, opened.record)).toEqual(result)
  })
})
