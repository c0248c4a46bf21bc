import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDataBlock, writeDataBlock } from '../../../src/domain/record/data-block.ts'
import { describeRole } from '../../../src/domain/record/change.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { readRecordFile } from '../../../src/domain/record/read-file.ts'
import { writeBackup, writeRecordFile } from '../../../src/domain/record/record-file.ts'
import { fullRecord } from '../../builders/full-record.ts'
import { at, completeRecord, emptyRecord } from '../../builders/record.ts'

const record = fullRecord()
const file = writeRecordFile(record)
const page = (block: string) => `<!doctype html>\n<html lang="en-AU"><body>${block}<p>Words</p></body></html>`

function problemOf(text: string): string {
  const read = readRecordFile(text)
  return read.ok ? '' : read.problem
}

function changedFile(change: (fields: Record<string, unknown>) => object): string {
  return JSON.stringify(change(JSON.parse(file)))
}

describe('readRecordFile', () => {
  const whole = { record, carried: fingerprintOf(record), matches: true }

  it('reads back the file of a record, with the fingerprint that it carries', () => {
    expect(readRecordFile(file)).toEqual({ ok: true, entries: [whole], problems: [] })
    expect(readRecordFile(`\ufeff${file}`)).toEqual({ ok: true, entries: [whole], problems: [] })
  })

  it('reads a record whose report goes along, and leaves the report', () => {
    const read = readRecordFile(writeRecordFile(record, ['OFFICIAL: Sensitive', 'Head of Grants']))
    expect(read).toEqual({ ok: true, entries: [whole], problems: [] })
  })

  it('reads the record that a self-standing report carries', () => {
    expect(readRecordFile(page(writeDataBlock(file)))).toEqual({ ok: true, entries: [whole], problems: [] })
  })

  it('reads a backup, in its order', () => {
    const records = [record, emptyRecord('another')]
    const read = readRecordFile(writeBackup(records, at(60)))
    expect(read.ok && read.entries.map((entry) => entry.record)).toEqual(records)
    expect(read.ok && read.entries.every((entry) => entry.matches)).toBe(true)
  })

  it('reads the others of a backup where one record is not whole, and says which', () => {
    const read = readRecordFile(
      writeBackup([emptyRecord(), emptyRecord(), record], at(0)).replace(/"sequence":0/, '"sequence":-1'),
    )
    expect(read).toMatchObject({ ok: true, entries: [{ place: 2 }, { place: 3, record, matches: true }] })
    expect(read.ok && read.problems).toEqual([
      expect.stringMatching(/^Record 1 of the backup: The record cannot be read at ‘sequence’/),
    ])
  })

  it('reads a file of the first version, which carries no fingerprint', () => {
    const read = readRecordFile(
      readFileSync(new URL('../../released/record-1.json', import.meta.url), 'utf8'),
    )
    expect(read.ok && read.entries).toMatchObject([{ carried: null, matches: null }])
  })

  it('finds that a record was changed after its fingerprint was taken', () => {
    const role = { ...record.role, title: 'Head of All Grants' }
    const read = readRecordFile(changedFile((fields) => ({ ...fields, role })))
    expect(read.ok && read.entries).toMatchObject([
      { record: { role }, carried: fingerprintOf(record), matches: false },
    ])
  })

  it('finds that the part after the decision was changed, or taken away', () => {
    const { implementation: _, ...without } = record
    for (const mutated of [
      changedFile((fields) => ({
        ...fields,
        implementation: { guidance: '2020-06-11.1', facts: {}, items: {} },
      })),
      changedFile((fields) => ({ ...without, proof: fields['proof'] })),
    ]) {
      expect(readRecordFile(mutated)).toMatchObject({
        entries: [{ carried: fingerprintOf(record), matches: false }],
      })
    }
  })

  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  it.each([
    ['an empty file', '', /^The file is none that this tool saves\./],
    ['a text', 'Dear committee', /^The file is none that this tool saves\./],
    ['a Word file', 'PK\u0003\u0004\u0014', /^The file is none that this tool saves\./],
    ['another JSON file', '{"name":"x"}', /^This is not an assessment record of this tool\.$/],
    ['a list', '[1]', /^The file holds no record\./],
    ['a bare value', '12', /^The file holds no record\./],
    ['a file over 5 MB', ' '.repeat(5_000_001), /^The file is over 5\u00a0MB/],
    ['a file cut short', file.slice(0, -40), /^The file is damaged or cut short\./],
    ['another page', page('<p>Hello</p>'), /^The page holds no record, or is cut short\./],
    [
      'a page cut short',
      page(writeDataBlock(file)).slice(0, 900),
      /^The page holds no record, or is cut short\./,
    ],
    [
      'a page with two records',
      page(writeDataBlock(file) + writeDataBlock(file)),
      /^The page holds no record, or is cut short\./,
    ],
    ['lists nested 100,000 deep', nested(100_000), /^The file is nested deeper than any record\./],
    [
      'a record with a field nested 100,000 deep',
      file.replace('"sources": [', `"sources": [${nested(100_000)},`),
      /^The file is nested deeper than any record\./,
    ],
    [
      'a newer version',
      changedFile((fields) => ({ ...fields, version: 3 })),
      /newer than this app\. Open it in/,
    ],
    [
      'a newer backup',
      writeBackup([], at(0)).replace('"version":1', '"version":2'),
      /^The backup is in version 2 of the format, which is newer than this app\./,
    ],
    [
      'a backup with an unknown field',
      writeBackup([], at(0)).replace('"version":1', '"version":1,"count":0'),
      /^The backup is damaged or was changed outside this tool\./,
    ],
    [
      'an unknown field',
      changedFile((fields) => ({ ...fields, band: 2 })),
      /the field ‘band’ is not part of a record/,
    ],
    [
      'a wrong type',
      changedFile((fields) => ({ ...fields, sources: {} })),
      /^The record cannot be read at ‘sources’/,
    ],
    [
      'an absurd length',
      changedFile((fields) => ({ ...fields, role: { ...record.role, duties: 'x'.repeat(20_001) } })),
      /^The record cannot be read at ‘role\.duties’: the text is too long\.$/,
    ],
    [
      'an absurd name',
      changedFile((fields) => ({ ...fields, ['x'.repeat(201)]: 1 })),
      /^The file has a field with a name that no record uses/,
    ],
    [
      'a fingerprint that is none',
      changedFile((fields) => ({ ...fields, proof: 'x' })),
      /cannot be read at ‘proof’/,
    ],
    [
      'a report that is none',
      changedFile((fields) => ({ ...fields, report: [1] })),
      /cannot be read at ‘report’/,
    ],
    [
      'a field of the proof that is unknown',
      changedFile((fields) => ({ ...fields, proof: { fingerprint: fingerprintOf(record), by: 'x' } })),
      /cannot be read at ‘proof’/,
    ],
    [
      'a name that reaches into a prototype',
      file.replace('"sources":', '"__proto__": {"polluted": true}, "sources":'),
      /^The file has a field ‘__proto__’/,
    ],
    [
      'such a name where names are free',
      file.replace('"answers": {', '"answers": { "constructor": {},'),
      /^The file has a field ‘constructor’/,
    ],
    [
      'half a character, which has no fingerprint',
      file.replace('Head of Grants', String.raw`Head \ud800`),
      /^The file has half of a character/,
    ],
    [
      'a name that does not print',
      file.replace('"sources":', String.raw`"\udc00": 1, "sources":`),
      /^The file has a field with a name that no record uses/,
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemOf(text)).toMatch(problem)
    expect({}).not.toHaveProperty('polluted')
  })

  it('counts no brackets inside texts', () => {
    const bracketed = describeRole(completeRecord(), { duties: String.raw`\"[[[[[[[[[[[[[[[[[[[[ {` }, at(1))
    expect(readRecordFile(writeRecordFile(bracketed))).toMatchObject({ entries: [{ matches: true }] })
  })

  it('keeps script and markup as the text that they are', () => {
    const title = '</script><script>alert(1)</script><!-- & \u2028\u2029 "\\'
    const marked = describeRole(completeRecord(), { title }, at(1))
    const html = page(writeDataBlock(writeRecordFile(marked)))
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<!--')
    expect(readRecordFile(html)).toMatchObject({ entries: [{ record: { role: { title } }, matches: true }] })
  })
})

describe('the data block', () => {
  it('means the same JSON', () => {
    const value = { text: '<>&\u2028\u2029\u0001é' }
    const json = findDataBlock(writeDataBlock(JSON.stringify(value)))
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json ?? '')).toEqual(value)
  })
})
