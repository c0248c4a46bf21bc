/** A record of every version of the format opens for ever: its file is kept in `test/released/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrateRecord } from '../../../src/domain/record/migrations.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { recordVersion } from '../../../src/domain/record/schema.ts'
import { classify } from '../../../src/domain/classify/classify.ts'
import { standardOf } from '../../builders/standard.ts'

const folder = new URL('../../released/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

describe('migrateRecord', () => {
  it('has a file of every version before this one', () => {
    const files = readdirSync(folder).filter((file) => /^record-\d+\.json$/.test(file))
    const versions = Array.from({ length: recordVersion - 1 }, (_, index) => `record-${index + 1}.json`)
    expect(files.toSorted()).toEqual(expect.arrayContaining(versions))
  })

  it('opens a record of version 1 with all that it held', () => {
    const opened = readRecord(read('record-1.json'))
    if (!opened.ok) throw new Error(opened.problem)
    const { record } = opened
    expect(record.version).toBe(recordVersion)
    expect(record.role.title).not.toBe('')
    expect(Object.values(record.answers).filter(({ note }) => note !== undefined)).not.toEqual([])
    expect(record.changes).toHaveLength(1)
    expect(record.sources).toEqual([])
    expect(classify(standardOf(record.release), record).outcome).toBe('indicated')
  })

  it('leaves a record of the present version as it is', () => {
    const record = { version: recordVersion, sequence: 4 }
    expect(migrateRecord(record, recordVersion)).toBe(record)
  })
})
