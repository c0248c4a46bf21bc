import { describe, expect, it } from 'vitest'
import { binKey } from '../../src/storage/bin-key.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import { rowOf } from '../../src/storage/row.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { emptyRecord } from '../builders/record.ts'

const one = { ...emptyRecord('one'), sequence: 4 }
const two = emptyRecord('two')
const kept: [string, unknown][] = [one, two].map((record) => [recordKey(record.id), record])

describe('loading', () => {
  it('reads no record that has its line', async () => {
    const browser = fakeBrowser({ kept: [[recordKey('one'), 'not even a record']] })
    browser.kept.rows.set('one', rowOf(one))
    const loaded = await createBrowserRecords(browser).load()
    expect(loaded).toEqual({ rows: [rowOf(one)], records: [], damaged: [], filed: [] })
  })

  it('makes the lines that are missing or of another shape, and keeps them', async () => {
    const browser = fakeBrowser({ kept })
    browser.kept.rows.set('one', { ...rowOf(one), shape: 0 })
    const loaded = await createBrowserRecords(browser).load()
    expect(loaded.rows).toEqual([rowOf(one), rowOf(two)])
    expect([...browser.kept.rows.values()]).toEqual([rowOf(one), rowOf(two)])
  })

  it('goes on where the lines cannot be kept', async () => {
    const browser = fakeBrowser({ kept })
    const readOnly = {
      ...browser.database,
      write: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }
    const loaded = await createBrowserRecords({ ...browser, database: readOnly }).load()
    expect(loaded.rows).toEqual([rowOf(one), rowOf(two)])
  })

  it('leaves alone what is not its own', async () => {
    const browser = fakeBrowser({ kept: [...kept, ['settings', {}]], words: new Map([['other', 'text']]) })
    expect(await createBrowserRecords(browser).load()).toMatchObject({ rows: [{ id: 'one' }, { id: 'two' }] })
    expect(browser.words.get('other')).toBe('text')
  })

  it('tells of a record that does not read, opens the rest, and never writes over it', async () => {
    const broken = { ...one, version: 9 }
    const words = new Map([['ses-role-classifier:last-words:one', JSON.stringify(one)]])
    const browser = fakeBrowser({ kept: [[recordKey('one'), broken], ...kept.slice(1)], words })
    const storage = createBrowserRecords(browser)
    const heard: (string | null)[] = []
    storage.onProblem((problem) => heard.push(problem))
    const loaded = await storage.load()
    expect(loaded.rows).toEqual([rowOf(two)])
    expect(loaded.records).toEqual([])
    expect(loaded.damaged).toEqual([
      {
        key: recordKey('one'),
        problem:
          'The record is in version 9 of the format, which is newer than this app. Open it in a newer app.',
      },
    ])
    storage.save(one)
    await storage.settled()
    expect(browser.kept.records.get(recordKey('one'))).toEqual(broken)
    expect(heard).toEqual([
      'The changes are not saved: an assessment that cannot be read is kept in their place.',
    ])
  })

  it('tells of a record that turns out not to read when it is opened, and again at the next start', async () => {
    const browser = fakeBrowser({ kept: [[recordKey('one'), { format: 'ses-role-classification' }]] })
    browser.kept.rows.set('one', rowOf(one))
    const storage = createBrowserRecords(browser)
    await storage.load()
    expect(await storage.read('one')).toMatchObject({ ok: false })
    expect(await createBrowserRecords(browser).load()).toMatchObject({
      rows: [],
      damaged: [{ key: recordKey('one') }],
    })
  })

  it('empties the bin of what has been in it for its term, and of nothing younger', async () => {
    const browser = fakeBrowser({ now: () => '2026-07-31T09:00:00.001Z' })
    const keys = ['2026-07-01T09:00:00.000Z', '2026-07-01T09:00:00.002Z', '2026-09-01T09:00:00.000Z']
    for (const key of keys) browser.kept.bin.set(binKey(key, 'one'), one)
    browser.kept.bin.set(binKey(keys[0] ?? '', 'two'), two)
    for (const id of ['one', 'two']) browser.kept.files.set(id, {})
    await createBrowserRecords(browser).load()
    // The last one was deleted before the clock was put back.
    expect([...browser.kept.bin.keys()]).toEqual(keys.slice(1).map((key) => binKey(key, 'one')))
    expect([...browser.kept.files.keys()]).toEqual(['one'])
  })

  it('rejects where the database cannot be read', async () => {
    const browser = fakeBrowser()
    browser.refuseWith(new Error('refused'))
    await expect(createBrowserRecords(browser).load()).rejects.toThrow('refused')
  })
})
