import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerQuestion, markResultSeen } from '../../src/domain/record/change.ts'
import type { AssessmentRecord } from '../../src/domain/record/schema.ts'
import { type BrowserParts, type Channel, createBrowserRecords } from '../../src/storage/browser-records.ts'
import { recordKey } from '../../src/storage/database.ts'
import type { News } from '../../src/storage/record-storage.ts'
import { rowOf } from '../../src/storage/row.ts'
import { fakeBrowser } from '../builders/fake-browser.ts'
import { at, emptyRecord, questionId } from '../builders/record.ts'

const noted = (record: AssessmentRecord, note: string) =>
  answerQuestion(record, questionId('leads'), { note }, at(record.sequence + 1))

const first = noted(emptyRecord(), 'one')
const second = noted(first, 'two')
const key = recordKey(first.id)
const silent = { post: () => undefined, listen: () => undefined }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The parts of a window that hears of others so many milliseconds late. */
function heardLate({ channel, ...others }: BrowserParts, late: number): BrowserParts {
  const listen: Channel['listen'] = (hear) => channel.listen((news) => setTimeout(() => hear(news), late))
  return { ...others, channel: late > 0 ? { ...channel, listen } : channel }
}

/** Two windows in which the assessment is open, and what the first hears. */
async function twoWindows(areTold = true, late = 0) {
  const browser = fakeBrowser({ kept: [[key, first]] })
  const here = createBrowserRecords(areTold ? heardLate(browser, late) : { ...browser, channel: silent })
  const there = createBrowserRecords(heardLate(browser.openWindow(), late))
  const heard: [News, boolean][] = []
  here.onNews((...news) => heard.push(news))
  for (const each of [here, there]) {
    await each.load()
    await each.read(first.id)
  }
  return { browser, here, there, heard }
}

describe('another window of the same browser', () => {
  it('is told of at once', async () => {
    const { there, heard } = await twoWindows()
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toEqual([[{ kind: 'saved', row: rowOf(second) }, true]])
  })

  it.each([
    ['told', true],
    ['not told, where the browser has no channel between windows', false],
  ])('is never written over, nor is what it writes next: %s', async (_, areTold) => {
    const { browser, here, there, heard } = await twoWindows(areTold)
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    const behind = noted(noted(first, 'mine'), 'and mine')
    here.save(behind)
    await vi.advanceTimersByTimeAsync(200)
    here.save(noted(behind, 'and more'))
    here.save(emptyRecord('another'))
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.records.get(key)).toEqual(second)
    expect(browser.kept.records.has(recordKey('another'))).toBe(true)
    expect(heard).toContainEqual([{ kind: 'saved', row: rowOf(second) }, true])
  })

  it('is caught up with by reading again, and then written to', async () => {
    const { browser, here, there } = await twoWindows()
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    expect(await here.read(first.id)).toEqual({ ok: true, record: second })
    const third = noted(second, 'three')
    here.save(third)
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.records.get(key)).toEqual(third)
  })

  it('leaves no last words that would win over the other window later', async () => {
    const { browser, here, there } = await twoWindows(false)
    there.save(second)
    await vi.advanceTimersByTimeAsync(200)
    here.save(noted(noted(first, 'mine'), 'and mine'))
    browser.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(browser.words.size).toBe(0)
    const next = createBrowserRecords(browser)
    await next.load()
    expect(await next.read(first.id)).toEqual({ ok: true, record: second })
  })

  it('that closes late, and writes what its last words said, is no other window', async () => {
    const closing = fakeBrowser({ kept: [[key, first]] })
    const before = createBrowserRecords(closing)
    await before.load()
    await before.read(first.id)
    before.save(second)
    closing.slowDown(50)
    closing.hide()

    const after = createBrowserRecords(closing.openWindow())
    const overtaken: boolean[] = []
    after.onNews((_, isOvertaken) => overtaken.push(isOvertaken))
    expect((await after.load()).records).toEqual([second])
    await vi.advanceTimersByTimeAsync(300)
    const third = noted(second, 'three')
    after.save(third)
    await vi.advanceTimersByTimeAsync(300)
    expect(closing.kept.records.get(key)).toEqual(third)
    expect(overtaken).not.toContain(true)
  })

  it('decides by the count of changes, also where its clock was put back', async () => {
    const { browser, there } = await twoWindows()
    const earlier = { ...second, changedAt: '2019-01-01T00:00:00.000Z' }
    there.save(earlier)
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.records.get(key)).toEqual(earlier)
  })

  it('that sees the result for the first time leaves this one its right to write', async () => {
    const { browser, here, there, heard } = await twoWindows()
    const read = await there.read(first.id)
    const seen = markResultSeen(read.ok ? read.record : first, at(50))
    there.save(seen)
    await vi.advanceTimersByTimeAsync(200)
    const view = { resultSeen: { first: at(50), last: at(50) }, after: first.sequence }
    expect(heard).toEqual([[{ kind: 'saved', row: rowOf(seen), view }, false]])

    // As the store has it from then on.
    const onIt = noted(seen, 'two')
    here.save(onIt)
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.kept.records.get(key)).toEqual(onIt)
  })

  it.each([
    ['a little before', 60],
    ['in the same moment', 0],
    ['a little after', -60],
  ])(
    'that sees the result for the first time %s this one leaves both their right to write',
    async (_, ahead) => {
      const { browser, here, there, heard } = await twoWindows(true, 20)
      const heardThere: boolean[] = []
      there.onNews((__, isOvertaken) => heardThere.push(isOvertaken))
      const look = async ({ read, save }: typeof here, when: string) => {
        const kept = await read(first.id)
        const seen = markResultSeen(kept.ok ? kept.record : first, when)
        return { seen, save: () => save(seen) }
      }
      const [mine, theirs] = [await look(here, at(50)), await look(there, at(51))]
      const [one, other] = ahead > 0 ? [theirs, mine] : [mine, theirs]
      one.save()
      await vi.advanceTimersByTimeAsync(Math.abs(ahead))
      other.save()
      await vi.advanceTimersByTimeAsync(300)
      expect(browser.writes).toEqual([one.seen])
      expect([...heard.map(([, isOvertaken]) => isOvertaken), ...heardThere]).not.toContain(true)
      const onIt = noted(mine.seen, 'two')
      here.save(onIt)
      await vi.advanceTimersByTimeAsync(200)
      expect(browser.kept.records.get(key)).toEqual(onIt)
    },
  )

  it.each([
    [
      'that wrote as well',
      (record: AssessmentRecord) => noted(markResultSeen(record, at(50)), 'theirs'),
      false,
    ],
    [
      'that saw it while something was unsaved here',
      (record: AssessmentRecord) => markResultSeen(record, at(50)),
      true,
    ],
  ])('%s overtakes this one', async (_, write, isUnsavedHere) => {
    const { browser, here, there, heard } = await twoWindows()
    const read = await there.read(first.id)
    const theirs = write(read.ok ? read.record : first)
    there.save(theirs)
    await vi.advanceTimersByTimeAsync(100)
    if (isUnsavedHere) here.save(noted(first, 'mine'))
    await vi.advanceTimersByTimeAsync(200)
    expect(heard.at(-1)?.[1]).toBe(true)
    expect(browser.kept.records.get(key)).toEqual(theirs)
  })

  it('that erases everything takes along what was still to be saved here', async () => {
    const { browser, here, there, heard } = await twoWindows()
    here.save(second)
    there.tell({ kind: 'erased' })
    await vi.advanceTimersByTimeAsync(200)
    expect(browser.writes).toEqual([])
    expect(heard.at(-1)).toEqual([{ kind: 'erased' }, false])
  })
})
