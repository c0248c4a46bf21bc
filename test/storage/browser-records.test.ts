import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerQuestion } from '../../src/domain/record/change.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { createBrowserRecords } from '../../src/storage/browser-records.ts'
import { at, emptyRecord, questionId } from '../builders/record.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'

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
    expect(browser.kept.get('assessment:a-role')).toEqual(first)
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
    expect(browser.kept.get('assessment:a-role')).toEqual(record)
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
    expect(browser.kept.get('assessment:a-role')).toEqual(second)
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
      'The last changes are not saved: this browser refuses to store them. ' +
        'They are kept while this page stays open. Saving is tried again with the next change.',
    ])
    browser.refuseWith(null)
    storage.save(second)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard.at(-1)).toBeNull()
    expect(browser.kept.get('assessment:a-role')).toEqual(second)
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
    expect(new Set(browser.kept.keys())).toEqual(new Set(['assessment:a-role', 'assessment:another']))
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
    expect(await storage.load()).toEqual({ records: [second], problems: [] })
    await vi.advanceTimersByTimeAsync(200)
    expect(next.kept.get('assessment:a-role')).toEqual(second)
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
    expect((await createBrowserRecords(next).load()).records).toEqual([second])
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
    expect(browser.kept.get('assessment:a-role')).toEqual(first)
    expect(browser.words.size).toBe(0)
  })

  it('are done without where the browser refuses them', async () => {
    const browser = fakeBrowser()
    browser.refuseWords()
    const storage = createBrowserRecords(browser)
    expect(await storage.load()).toEqual({ records: [], problems: [] })
    storage.save(first)
    browser.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(browser.kept.get('assessment:a-role')).toEqual(first)
  })

  it('that are not whole stay where they are, and are reported', async () => {
    const words = new Map([['ses-role-classifier:last-words:a-role', '{"format": "ses-ro']])
    const browser = fakeBrowser({ kept: [['assessment:a-role', first]], words })
    expect(await createBrowserRecords(browser).load()).toEqual({
      records: [first],
      problems: [
        'The last changes to an assessment could not be read and were left as they are. The text is not whole.',
      ],
    })
    expect(browser.words.size).toBe(1)
  })
})

describe('another window of the same browser', () => {
  const elsewhere =
    'The last changes are not saved: this assessment was changed in another window of this browser. ' +
    'Load the page again to go on from there.'

  async function twoWindows() {
    const browser = fakeBrowser({ kept: [['assessment:a-role', first]] })
    const [here, there] = [createBrowserRecords(browser), createBrowserRecords(browser)]
    await here.load()
    await there.load()
    const heard: (string | null)[] = []
    here.onProblem((problem) => heard.push(problem))
    return { browser, here, there, heard }
  }

  it('is never written over: the window that is behind says so, and saves no more of that assessment', async () => {
    const { browser, here, there, heard } = await twoWindows()
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    const behind = noted(noted(first, 'mine'), 'and mine')
    here.save(behind)
    await vi.advanceTimersByTimeAsync(200)
    here.save(noted(behind, 'and more'))
    here.save(emptyRecord('another'))
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.get('assessment:a-role')).toEqual(second)
    expect(browser.kept.has('assessment:another')).toBe(true)
    expect(heard).toEqual([elsewhere])
  })

  it('leaves no last words that would win over the other window later', async () => {
    const { browser, here, there } = await twoWindows()
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    here.save(noted(noted(first, 'mine'), 'and mine'))
    browser.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(browser.words.size).toBe(0)
    expect((await createBrowserRecords(browser).load()).records).toEqual([second])
  })

  it('that closes late, and writes what its last words said, is no other window', async () => {
    const closing = fakeBrowser({ kept: [['assessment:a-role', first]] })
    const before = createBrowserRecords(closing)
    await before.load()
    before.save(second)
    closing.slowDown(50)
    closing.hide()

    const after = createBrowserRecords({ ...closing, onHide: () => undefined })
    expect((await after.load()).records).toEqual([second])
    await vi.advanceTimersByTimeAsync(300)
    const third = noted(second, 'three')
    after.save(third)
    await vi.advanceTimersByTimeAsync(300)
    expect(closing.kept.get('assessment:a-role')).toEqual(third)
  })
})

describe('loading', () => {
  it('reads every record, and leaves alone what is not its own', async () => {
    const other = emptyRecord('another')
    const browser = fakeBrowser({
      kept: [
        ['assessment:a-role', first],
        ['assessment:another', other],
        ['settings', { theme: 'dark' }],
        [7, 'seven'],
      ],
      words: new Map([['somebody-else', 'text']]),
    })
    expect(await createBrowserRecords(browser).load()).toEqual({ records: [first, other], problems: [] })
    expect(browser.words.get('somebody-else')).toBe('text')
  })

  it('reports a record that does not read in one line, and never writes over it', async () => {
    const broken = { ...first, version: 3 }
    const words = new Map([['ses-role-classifier:last-words:a-role', JSON.stringify(second)]])
    const browser = fakeBrowser({ kept: [['assessment:a-role', broken]], words })
    const storage = createBrowserRecords(browser)
    const heard: (string | null)[] = []
    storage.onProblem((problem) => heard.push(problem))
    expect(await storage.load()).toEqual({
      records: [],
      problems: [
        'A stored assessment could not be opened and was left as it is. ' +
          'The record is in version 3 of the format, which is newer than this app. Open it in a newer app.',
      ],
    })
    storage.save(first)
    await vi.advanceTimersByTimeAsync(500)
    expect(browser.kept.get('assessment:a-role')).toEqual(broken)
    expect(heard).toEqual([
      'The changes are not saved: an assessment that cannot be read is kept in their place.',
    ])
  })

  it('rejects where the database cannot be read', async () => {
    const browser = fakeBrowser()
    browser.refuseWith(new Error('refused'))
    await expect(createBrowserRecords(browser).load()).rejects.toThrow('refused')
  })
})
