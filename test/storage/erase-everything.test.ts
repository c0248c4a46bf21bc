/** Erasing leaves nothing behind, and says of what is left that it is. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import { eraseEverything } from '../../src/storage/erase-everything.ts'
import { emptyContents, createMemoryDatabase } from '../../src/storage/memory-database.ts'
import { createMemoryTexts } from '../../src/storage/memory-texts.ts'
import type { News } from '../../src/storage/record-storage.ts'
import { findKept } from '../../src/storage/what-is-kept.ts'
import { completeRecord } from '../builders/record.ts'

const record = completeRecord()

function browser() {
  const contents = emptyContents()
  const kept = new Map([
    ['ses-role-classifier:preferences', '{}'],
    ['ses-role-classifier:last-words:x', '{}'],
    ['another-tool', 'keep me'],
  ])
  const texts = createMemoryTexts(kept)
  const database = createMemoryDatabase(contents)
  const news: News[] = []
  const storage = createBrowserRecords({
    database,
    lastWords: () => texts,
    channel: { post: (told) => news.push(told), listen: () => undefined },
    onHide: () => undefined,
    now: () => record.changedAt,
  })
  return { parts: { storage, database, texts: () => texts }, contents, kept, news }
}

/** The caches of an origin, and the worker of this app’s folder. */
function stubOffline(names: string[]) {
  const unregister = vi.fn<() => Promise<boolean>>(async () => true)
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.splice(names.indexOf(name), 1).length > 0,
  })
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ unregister }) } })
  return { names, unregister }
}

afterEach(() => vi.unstubAllGlobals())

describe('erasing everything', () => {
  it('leaves nothing of the app, also of what was still to be saved, and nothing else is touched', async () => {
    const { parts, contents, kept, news } = browser()
    const offline = stubOffline(['ses-role-classifier-precache-v2-x', 'another-tool'])
    contents.bin.set('2026-11-22T00:00:00.000Z gone', record)
    contents.records.set(recordKey('other'), { ...record, id: 'other' })
    parts.storage.save(record)

    expect(await eraseEverything(parts)).toEqual([])

    await parts.storage.settled()
    expect(Object.values(contents).map((table) => table.size)).toEqual([0, 0, 0, 0, 0])
    expect([...kept.keys()]).toEqual(['another-tool'])
    expect(offline.names).toEqual(['another-tool'])
    expect(offline.unregister).toHaveBeenCalledOnce()
    expect(news.at(-1)).toEqual({ kind: 'erased' })
  })

  it('goes without caches and workers, which a page over plain http does not have', async () => {
    const { parts, contents } = browser()
    parts.storage.save(record)
    expect(await eraseEverything(parts)).toEqual([])
    expect(contents.records.size).toBe(0)
  })

  it('says what could not be erased, and erases the rest', async () => {
    const { parts, kept, news } = browser()
    const refused = { erase: () => Promise.reject(new DOMException('held', 'BlockedError')) }
    expect(await eraseEverything({ ...parts, database: refused })).toEqual(['assessments'])
    expect(news).toEqual([])
    expect([...kept.keys()]).toEqual(['another-tool'])
    const noTexts = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    expect(await eraseEverything({ ...parts, texts: noTexts })).toEqual(['texts'])
    expect(news).toEqual([{ kind: 'erased' }])
  })
})

describe('what is kept', () => {
  it('is told: the bin, the offline copy, and whether the browser promised to keep it', async () => {
    const { parts, contents } = browser()
    stubOffline(['ses-role-classifier-precache-v2-x'])
    contents.bin.set('2026-11-22T00:00:00.000Z gone', record)
    expect(await findKept(parts.database)).toEqual({
      isReadable: true,
      inBin: 1,
      isPersistent: null,
      hasOfflineCopy: true,
    })
  })

  it('is nothing that can be read where the browser refuses', async () => {
    const { parts } = browser()
    const read = () => Promise.reject(new DOMException('refused', 'SecurityError'))
    const kept = await findKept({ ...parts.database, read })
    expect(kept).toMatchObject({ isReadable: false, inBin: 0, hasOfflineCopy: false })
  })
})
