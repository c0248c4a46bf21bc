/** A record of every version of the format opens for ever: its file is kept in `test/released/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrateRecord } from '../../../src/domain/record/migrations.ts'
import { readRecord } from '../../../src/domain/record/read.ts'
import { recordVersion } from '../../../src/domain/record/record-version.ts'
import { classify } from '../../../src/domain/classify/classify.ts'
import { standardOf } from '../../builders/standard.ts'

const folder = new URL('../../released/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

function fileOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Every reference of a file of version 1, by question. */
function referencesOf(file: unknown): unknown[] {
  return Object.entries(fileOf(fileOf(file)['answers'])).flatMap(([question, answer]) => {
    const reference = fileOf(answer)['reference']
    return reference === undefined ? [] : [[question, reference]]
  })
}

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
    expect(classify(standardOf(record.release), record).outcome).toBe('indicated')
  })

  it('registers each reference of version 1 as a source, and cites it from every answer that had it', () => {
    const opened = readRecord(read('record-1.json'))
    if (!opened.ok) throw new Error(opened.problem)
    const { sources, answers } = opened.record
    expect(sources[0]).toEqual({
      id: 'reference-1',
      kind: '',
      title: 'Negotiation plan 2026',
      date: '',
      version: '',
      standing: '',
      keptAt: '',
    })
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length)
    const before = referencesOf(read('record-1.json'))
    const now = Object.entries(answers).flatMap(([question, { citations = [] }]) =>
      citations.map(({ source }) => [question, sources.find(({ id }) => id === source)?.title]),
    )
    expect(before.length).toBeGreaterThan(10)
    expect(now).toEqual(before)
  })

  it('takes one text for one source, and an empty text for none', () => {
    const answers = {
      leads: { option: 'leads-0', reference: 'Chart ' },
      reach: { reference: 'Chart' },
      setting: { note: 'Asked.', reference: '  ' },
    }
    expect(migrateRecord({ version: 1, answers }, 1)).toMatchObject({
      sources: [{ id: 'reference-1', title: 'Chart' }],
      answers: {
        leads: { option: 'leads-0', citations: [{ source: 'reference-1' }] },
        reach: { citations: [{ source: 'reference-1' }] },
        setting: { note: 'Asked.' },
      },
    })
  })

  it.each([null, 'no answers', { leads: 'an option' }, { leads: { reference: 7 } }])(
    'leaves what is no answer for the reader to refuse: %j',
    (answers) => {
      const migrated = migrateRecord({ ...fileOf(read('record-1.json')), answers }, 1)
      expect(migrated).toMatchObject({ answers, sources: [] })
      expect(readRecord(migrated).ok).toBe(false)
    },
  )

  it('leaves a record of the present version as it is', () => {
    const record = { version: recordVersion, sequence: 4 }
    expect(migrateRecord(record, recordVersion)).toBe(record)
  })
})
