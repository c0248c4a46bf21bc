import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerQuestion } from '../../src/domain/record/change.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { rowOf } from '../../src/storage/row.ts'
import { at, emptyRecord, questionId } from '../builders/record.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { nothingLoaded } from '../builders/fake-storage.ts'

const noted = (record: AssessmentRecord, note: string) =>
  answerQuestion(record, questionId('leads'), { note }, at(record.sequence + 1))

const first = noted(emptyRecord(), 'one')
const second = noted(first, 'two')

function quotaExceeded(): Error {
  return new DOMException('full', 'QuotaExceededError')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saving', () => {
  it('writes a record under its own key within 200 milliseconds of the change', async () => {
    const browser = fakeBrowser()
    createBrowserRecords(browser).save(first)
    await vi.advanceTimersByTimeAsync(199)
    expect(browser.kept.records.get('assessment:a-role')).toEqual(first)
  })

  it('does not put the writing off while changes go on', async () => {
    const browser = fakeBrowser()
    const storage = createBrowserRecords(browser)
    let record = emptyRecord()
    for (let time = 0; time < 1000; time += 50) {
      record = noted(record, `after ${time}`)
      storage.save(record)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(browser.writes.length).toBeGreaterThanOrEqual(5)
    expect(browser.writes.length).toBeLessThanOrEqual(10)
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.records.get('assessment:a-role')).toEqual(record)
  })

  it('writes one after the other, so that an older state never overtakes a newer one', async () => {
    const browser = fakeBrowser()
    const storage = createBrowserRecords(browser)
    browser.slowDown(500)
    storage.save(first)
    await vi.advanceTimersByTimeAsync(150)
    storage.save(second)
    browser.slowDown(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(browser.writes).toEqual([first, second])
    expect(browser.kept.records.get('assessment:a-role')).toEqual(second)
  })

  it('tells of a failure at once, tries again with the next change, and tells of the success', async () => {
    const browser = fakeBrowser()
    const storage = createBrowserRecords(browser)
    const heard: (string | null)[] = []
    storage.onProblem((problem) => heard.push(problem))
    browser.refuseWith(new Error('refused'))
    storage.save(first)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toEqual([
      'The last changes are not saved: this browser refuses to store anything. ' +
        'They are kept while this page stays open. Saving is tried again with the next change. ' +
        'To be safe, save the assessment to a file.',
    ])
    browser.refuseWith(null)
    storage.save(second)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard.at(-1)).toBeNull()
    expect(browser.kept.records.get('assessment:a-role')).toEqual(second)
  })

  it('says that the storage is full where it is, once', async () => {
    const browser = fakeBrowser()
    const storage = createBrowserRecords(browser)
    const heard: (string | null)[] = []
    storage.onProblem((problem) => heard.push(problem))
    browser.refuseWith(quotaExceeded())
    storage.save(first)
    await vi.advanceTimersByTimeAsync(200)
    storage.save(second)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('the storage of this browser is full')
  })

  it('saves what failed before along with the next change, to whichever record', async () => {
    const browser = fakeBrowser()
    const storage = createBrowserRecords(browser)
    browser.refuseWith(new Error('refused'))
    storage.save(first)
    await vi.advanceTimersByTimeAsync(200)
    browser.refuseWith(null)
    storage.save(emptyRecord('another'))
    await vi.advanceTimersByTimeAsync(200)
    expect(new Set(browser.kept.records.keys())).toEqual(new Set(['assessment:a-role', 'assessment:another']))
  })
})

describe('last words', () => {
  it('are kept when the page is hidden before a change is written, and read when it comes back', async () => {
    const browser = fakeBrowser()
    browser.slowDown(100_000)
    createBrowserRecords(browser).save(second)
    browser.hide()
    expect(browser.words.size).toBe(1)

    // The page is gone; what the database held is the state before.
    const next = fakeBrowser({ kept: [['assessment:a-role', first]], words: browser.words })
    const storage = createBrowserRecords(next)
    expect(await storage.load()).toMatchObject({ records: [second], damaged: [] })
    await vi.advanceTimersByTimeAsync(200)
    expect(next.kept.records.get('assessment:a-role')).toEqual(second)
    expect(next.words.size).toBe(0)
  })

  it('start a whole record where the database has none yet', async () => {
    const browser = fakeBrowser()
    browser.slowDown(100_000)
    createBrowserRecords(browser).save(first)
    browser.hide()
    const storage = createBrowserRecords(fakeBrowser({ words: browser.words }))
    expect((await storage.load()).records).toEqual([first])
  })

  it('lose to a newer state of the database, and are dropped', async () => {
    const browser = fakeBrowser()
    browser.slowDown(100_000)
    createBrowserRecords(browser).save(first)
    browser.hide()
    const next = fakeBrowser({ kept: [['assessment:a-role', second]], words: browser.words })
    const storage = createBrowserRecords(next)
    expect(await storage.load()).toMatchObject({ rows: [rowOf(second)], records: [] })
    expect(await storage.read('a-role')).toEqual({ ok: true, record: second })
    expect(next.words.size).toBe(0)
  })

  it('are not kept when all is written', async () => {
    const browser = fakeBrowser()
    createBrowserRecords(browser).save(first)
    await vi.advanceTimersByTimeAsync(200)
    browser.hide()
    expect(browser.words.size).toBe(0)
  })

  it('go when the database has caught up', async () => {
    const browser = fakeBrowser()
    createBrowserRecords(browser).save(first)
    browser.hide()
    expect(browser.words.size).toBe(1)
    await vi.advanceTimersByTimeAsync(0)
    expect(browser.kept.records.get('assessment:a-role')).toEqual(first)
    expect(browser.words.size).toBe(0)
  })

  it('are done without where the browser refuses them', async () => {
    const browser = fakeBrowser()
    browser.refuseWords()
    const storage = createBrowserRecords(browser)
    expect(await storage.load()).toEqual(nothingLoaded)
    storage.save(first)
    browser.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(browser.kept.records.get('assessment:a-role')).toEqual(first)
  })

  it('that are not whole stay where they are, and are reported', async () => {
    const words = new Map([['ses-role-classifier:last-words:a-role', '{"format": "ses-ro']])
    const browser = fakeBrowser({ kept: [['assessment:a-role', first]], words })
    expect(await createBrowserRecords(browser).load()).toMatchObject({
      rows: [rowOf(first)],
      damaged: [
        {
          key: 'ses-role-classifier:last-words:a-role',
          problem: 'This is not an assessment record: it holds no fields.',
        },
      ],
    })
    expect(browser.words.size).toBe(1)
  })
})
