import { describe, expect, it } from 'vitest'
import { recordKey } from '../../src/storage/database.ts'
import { rowOf } from '../../src/storage/row.ts'
import {
  emptyBin,
  place,
  putBack,
  readBin,
  readRaw,
  readRecords,
  remove,
  removeRaw,
  writeRows,
} from '../../src/storage/shelf.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { at, emptyRecord } from '../builders/record.ts'

const titled = (id: string, title: string) => {
  const record = emptyRecord(id)
  return { ...record, role: { ...record.role, title } }
}
const one = titled('one', 'First')
const other = titled('one', 'Another')
const two = titled('two', 'Second')

async function shelved(...records: Parameters<typeof place>[1]) {
  const browser = fakeBrowser()
  await place(browser.database, records, at(0))
  return browser
}

describe('placing records', () => {
  it('keeps each with its line', async () => {
    const { kept } = await shelved(one, two)
    expect([...kept.records]).toEqual([one, two].map((record) => [recordKey(record.id), record]))
    expect([...kept.rows.values()]).toEqual([rowOf(one), rowOf(two)])
    expect(kept.bin.size).toBe(0)
  })

  it('moves what is replaced to the bin, and counts on from it', async () => {
    const { database } = await shelved({ ...one, sequence: 7 })
    const [row] = await place(database, [other], at(5))
    expect(row).toMatchObject({ id: 'one', title: 'Another', sequence: 8 })
    expect(await readRecords(database, ['one', 'gone'])).toEqual([{ ...other, sequence: 8 }])
    expect(await readBin(database)).toEqual([{ key: `${at(5)} one`, record: { ...one, sequence: 7 } }])
  })

  it('changes nothing where it stops half-way', async () => {
    const { database, kept, refuseWith } = await shelved(one)
    const before = structuredClone(kept)
    refuseWith(new DOMException('full', 'QuotaExceededError'), 1)
    await expect(place(database, [other, two], at(5))).rejects.toThrow('full')
    expect(kept).toEqual(before)
  })
})

describe('the bin', () => {
  it('takes records and gives them back as they were', async () => {
    const { database, kept } = await shelved(one, two)
    const keys = await remove(database, ['one', 'not-there'], at(5))
    expect(keys).toEqual([`${at(5)} one`])
    expect([...kept.rows.keys()]).toEqual(['two'])
    expect(await putBack(database, keys, at(6))).toEqual([rowOf(one)])
    expect(await readRecords(database, ['one'])).toEqual([one])
    expect(kept.bin.size).toBe(0)
  })

  it('keeps 2 versions of a record that were deleted in the same millisecond, the last deleted first', async () => {
    const { database } = await shelved(one)
    await place(database, [other], at(5))
    await remove(database, ['one'], at(5))
    expect((await readBin(database)).map(({ record }) => record?.role.title)).toEqual(['Another', 'First'])
  })

  it('swaps what is brought back with what stands in its place by now', async () => {
    const { database } = await shelved(one)
    const keys = await remove(database, ['one'], at(5))
    await place(database, [{ ...other, sequence: 3 }], at(6))
    expect(await putBack(database, keys, at(7))).toMatchObject([{ title: 'First', sequence: 4 }])
    expect((await readBin(database)).map(({ record }) => record?.role.title)).toEqual(['Another'])
  })

  it('changes nothing where bringing back stops half-way', async () => {
    const { database, kept, refuseWith } = await shelved(one, two)
    const keys = await remove(database, ['one', 'two'], at(5))
    const before = structuredClone(kept)
    refuseWith(new DOMException('full', 'QuotaExceededError'), 1)
    await expect(putBack(database, keys, at(6))).rejects.toThrow('full')
    expect(kept).toEqual(before)
  })

  it('is emptied of what is named, and lists what does not read with its problem', async () => {
    const { database, kept, lastWords } = await shelved(one, two)
    const keys = await remove(database, ['one', 'two'], at(5))
    await emptyBin(database, keys.slice(0, 1))
    expect((await readBin(database)).map(({ record }) => record?.id)).toEqual(['two'])
    const odd = '2026-01-01T00:00:00.000Z three'
    kept.bin.set(odd, 'nothing that reads')
    expect((await readBin(database)).at(-1)).toEqual({
      key: odd,
      record: null,
      problem: 'This is not an assessment record: it holds no fields.',
    })
    expect(await putBack(database, [odd], at(6))).toEqual([])
    expect(await readRaw(database, lastWords, odd)).toBe('"nothing that reads"')
    expect(await removeRaw(database, lastWords, odd)).toEqual([])
    expect(await readBin(database)).toHaveLength(1)
  })

  it('forgets the files of what is gone for good, and of nothing that is still there', async () => {
    const { database, kept } = await shelved(one, two)
    const has = (id: string) => [kept.files.has(id), kept.handles.has(id)]
    for (const id of ['one', 'two']) {
      kept.files.set(id, {})
      kept.handles.set(id, {})
    }
    const keys = await remove(database, ['one', 'two'], at(5))
    await place(database, [other], at(6))
    expect(await emptyBin(database, keys)).toContain('two')
    expect([has('one'), has('two')]).toEqual([
      [true, true],
      [false, false],
    ])
    await place(database, [one], at(7))
    const again = await remove(database, ['one'], at(7))
    // Twice in a millisecond: the keys of both lead to the same files.
    expect(await emptyBin(database, again)).toEqual([])
    expect(has('one')).toEqual([true, true])
  })
})

it('writes lines anew, but not over a record that was changed meanwhile', async () => {
  const { database, kept } = await shelved(one, two)
  await writeRows(database, [
    { ...rowOf(one), title: 'found' },
    { ...rowOf(two), sequence: 4, title: 'found' },
    { ...rowOf(emptyRecord('gone')), title: 'found' },
  ])
  expect([...kept.rows.values()]).toMatchObject([{ title: 'found' }, { title: 'Second' }])
})

it('gives what cannot be read as text, from the database and from the last words', async () => {
  const { database, kept, words, lastWords } = await shelved()
  kept.records.set(recordKey('one'), { format: 'odd' })
  words.set('ses-role-classifier:last-words:two', '{"cut')
  expect(await readRaw(database, lastWords, recordKey('one'))).toBe('{\n  "format": "odd"\n}')
  expect(await readRaw(database, lastWords, 'ses-role-classifier:last-words:two')).toBe('{"cut')
})

it('deletes what cannot be read, and not what has come into its place', async () => {
  const { database, kept, words, lastWords } = await shelved(one)
  const left = 'ses-role-classifier:last-words:two'
  words.set(left, JSON.stringify(two))
  const removeBoth = async () => {
    for (const key of [recordKey('one'), left]) await removeRaw(database, lastWords, key)
  }
  await removeBoth()
  expect([kept.records.size, words.size]).toEqual([1, 1])
  kept.records.set(recordKey('one'), { format: 'odd' })
  words.set(left, '{"cut')
  await removeBoth()
  expect([kept.records.size, words.size]).toEqual([0, 0])
})
