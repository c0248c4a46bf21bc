import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { releaseIds } from '../../../src/content/releases.ts'
import { describeRole, markResultSeen } from '../../../src/domain/record/change.ts'
import { questionIdSchema } from '../../../src/domain/record/fields.ts'
import { readRecordFile } from '../../../src/domain/record/read-file.ts'
import { proofOf, writeBackup, writeRecordFile } from '../../../src/domain/record/record-file.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import type { FileHandle } from '../../../src/storage/file-picker.ts'
import { linesOf } from '../../../src/store/register/lines.ts'
import { type Looked, lookInto, takeInChosen } from '../../../src/store/register/open.ts'
import { filedOf, type Naming, saveBackup, saveRecord } from '../../../src/store/register/save.ts'
import type { Choice } from '../../../src/store/register/arrivals.ts'
import type { Stores } from '../../../src/store/context.tsx'
import { recordKey } from '../../../src/storage/database.ts'
import { fakeBrowser } from '../../builders/fake-browser.ts'
import { at, completeRecord, emptyRecord } from '../../builders/record.ts'
import { decidedAs, recommendedAt } from '../../builders/steps.ts'
import { windowOver } from '../../builders/window.ts'

/** What was written to files, oldest first. */
let written: { readonly name: string; readonly content: Blob }[] = []
const fileAt = (name: string): FileHandle => ({
  name,
  createWritable: async () => ({
    write: async (content) => void written.push({ name, content }),
    close: async () => undefined,
  }),
})
/** The browser’s own picker, in which the user leaves every name as it is proposed. */
const picker = vi.fn<(options: { suggestedName: string }) => Promise<FileHandle>>()
beforeEach(() => {
  written = []
  picker.mockReset()
  picker.mockImplementation(async ({ suggestedName }) => fileAt(suggestedName))
  vi.stubGlobal('showSaveFilePicker', picker)
})
afterEach(() => vi.unstubAllGlobals())

/** What was written to the file that was saved first. */
const savedContent = (): Blob => written[0]?.content ?? new Blob()

const titled = (record: AssessmentRecord, title: string, sequence = record.sequence) => ({
  ...describeRole(record, { title }, record.changedAt),
  sequence,
})
const one = titled(emptyRecord('one'), 'First', 4)
const decided = decidedAs(recommendedAt({ ...markResultSeen(completeRecord(2), at(10)), id: 'one' }))

const fileOf = (...records: AssessmentRecord[]) => {
  const [only, ...others] = records
  const text = only && others.length === 0 ? writeRecordFile(only) : writeBackup(records, at(1))
  return new File([text], 'from.json', { lastModified: Date.parse(at(3)) })
}

const save = (stores: Stores, id: string, nameOf: Naming['nameOf'], fits: Naming['fits'] = () => true) =>
  saveRecord(stores, id, { nameOf, fits })

/** What files bring, where what is kept can be read. */
async function looked(stores: Stores, files: readonly File[]): Promise<Looked> {
  const done = await lookInto(stores, files)
  if (!done.ok) throw new Error(done.problem)
  return done.result
}

/** Opens files with what is proposed, or with one choice for all. */
async function open(stores: Stores, files: readonly File[], choice?: Choice) {
  const { arrivals } = await looked(stores, files)
  const chosen = arrivals.map((arrival) => ({ arrival, choice: choice ?? arrival.choices[0] }))
  return takeInChosen(stores, chosen)
}
const choicesFor = async (stores: Stores, ...files: File[]) =>
  (await looked(stores, files)).arrivals.map(({ choices }) => choices)

describe('saving one', () => {
  it('writes what is open, and notes what was saved, when and as what', async () => {
    const { stores, state, browser } = await windowOver([one])
    await state().actions.open('one')
    state().actions.update('one', (record, now) => describeRole(record, { title: 'Just typed' }, now))
    const saved = await save(stores, 'one', (record, now) => `${record.role.title} ${now}`)
    expect(saved).toMatchObject({ ok: true, result: { name: expect.stringMatching(/^Just typed 2026/) } })
    const written = readRecordFile(await savedContent().text())
    expect(written).toMatchObject({ ok: true, entries: [{ matches: true, record: { sequence: 5 } }] })
    const filed = state().filed['one']
    expect(filed).toMatchObject({ sequence: 5, proof: proofOf(state().records['one'] ?? one) })
    expect(browser.kept.files.get('one')).toEqual(filed)
  })

  it('is outdated by the next change, in this window and in others', async () => {
    const here = await windowOver([one])
    const there = await windowOver(here.browser)
    await save(here.stores, 'one', () => 'a.json')
    const isFiled = ({ state }: typeof here) =>
      linesOf(state().rows, state().filed).map((line) => line.isFiled)
    expect([isFiled(here), isFiled(there)]).toEqual([[true], [true]])
    await here.state().actions.open('one')
    here.state().actions.update('one', (record, now) => describeRole(record, { title: 'New' }, now))
    await here.stores.parts.storage.settled()
    expect([isFiled(here), isFiled(there)]).toEqual([[false], [false]])
  })

  it('goes to the same file again, also after the next start', async () => {
    const { stores, browser } = await windowOver([one])
    await save(stores, 'one', () => 'a.json')
    const next = await windowOver(browser)
    await save(next.stores, 'one', () => 'b.json')
    expect(picker).toHaveBeenCalledOnce()
    expect(written.map(({ name }) => name)).toEqual(['a.json', 'a.json'])
  })

  it('goes to another file where the name of the one before says what is no longer so, and leaves that', async () => {
    const { stores } = await windowOver([{ ...one, id: 'left' }])
    await save(stores, 'left', () => 'draft.json')
    const saved = await save(
      stores,
      'left',
      () => 'decided.json',
      (name) => name !== 'draft.json',
    )
    expect(picker).toHaveBeenCalledTimes(2)
    expect(saved).toEqual({ ok: true, result: { name: 'decided.json', left: 'draft.json' } })
    await save(stores, 'left', () => 'decided.json')
    expect(picker).toHaveBeenCalledTimes(2)
    expect(written.map(({ name }) => name)).toEqual(['draft.json', 'decided.json', 'decided.json'])
  })

  it('knows no file of what is gone for good', async () => {
    const { stores, register, state, browser } = await windowOver([{ ...one, id: 'gone' }])
    await save(stores, 'gone', () => 'a.json')
    const removed = await register.remove(['gone'])
    expect(state().filed).toHaveProperty('gone')
    await register.emptyBin(removed.ok ? removed.result : [])
    expect([state().filed, browser.kept.files.size]).toEqual([{}, 0])
  })

  it('notes nothing where the user thinks better of it, or the file cannot be written', async () => {
    const { stores, state } = await windowOver([one])
    picker.mockRejectedValueOnce(new DOMException('', 'AbortError'))
    expect(await save(stores, 'one', () => 'a.json')).toEqual({ ok: true, result: null })
    picker.mockRejectedValueOnce(new DOMException('locked', 'NoModificationAllowedError'))
    expect(await save(stores, 'one', () => 'a.json')).toMatchObject({ ok: false })
    expect(state().filed).toEqual({})
    expect(await save(stores, 'gone', () => 'a.json')).toMatchObject({ ok: false })
  })

  it('says so where the storage cannot be read', async () => {
    const { stores, browser } = await windowOver([one])
    browser.refuseWith(new DOMException('refused', 'SecurityError'))
    const problem = expect.stringContaining('did not let the app read its storage')
    expect(await save(stores, 'one', () => 'a.json')).toEqual({ ok: false, problem })
    expect(await saveBackup(stores, ['one'], () => 'a.json')).toEqual({ ok: false, problem })
    expect(picker).not.toHaveBeenCalled()
  })

  it('that another window has changed saves what is shown here, and a backup what is kept', async () => {
    const here = await windowOver([one])
    const there = await windowOver(here.browser)
    await here.state().actions.open('one')
    await there.state().actions.open('one')
    there.state().actions.update('one', (record, now) => describeRole(record, { title: 'Newer' }, now))
    await there.stores.parts.storage.settled()
    expect(here.state().overtaken).toEqual({ one: true })
    await save(there.stores, 'one', () => 'a.json')
    const { filed } = here.state()
    await save(here.stores, 'one', () => 'mine.json')
    expect(written.map(({ name }) => name)).toEqual(['a.json', 'mine.json'])
    expect([here.state().filed, here.browser.kept.handles.get('one')]).toMatchObject([
      filed,
      { name: 'a.json' },
    ])
    await saveBackup(here.stores, ['one'], () => 'b.json')
    const titles = written.map(async ({ content }) => {
      const read = readRecordFile(await content.text())
      return read.ok ? read.entries.map(({ record }) => record.role.title) : read.problem
    })
    expect(await Promise.all(titles)).toEqual([['Newer'], ['First'], ['Newer']])
    await here.register.fillIn()
    expect(here.state().rows['one']?.found?.proof).toEqual(proofOf(there.state().records['one'] ?? one))
  })

  it('is the way out where the storage refuses everything', async () => {
    const { stores, state, browser } = await windowOver([one])
    await state().actions.open('one')
    browser.refuseWith(new DOMException('full', 'QuotaExceededError'))
    state().actions.update('one', (record, now) => describeRole(record, { title: 'Unsaved' }, now))
    expect(await save(stores, 'one', ({ role }) => role.title)).toEqual({
      ok: true,
      result: { name: 'Unsaved' },
    })
    expect(state().filed['one']).toMatchObject({ name: 'Unsaved' })
  })
})

describe('a backup', () => {
  it('holds everything, and gives everything back in a browser that has nothing', async () => {
    const { stores, ids } = await windowOver([one, { ...decided, id: 'two' }])
    expect(await saveBackup(stores, ids(), (count) => `${count}.json`)).toEqual({
      ok: true,
      result: { name: '2.json' },
    })
    const file = new File([savedContent()], '2.json')
    const fresh = await windowOver([])
    expect(await open(fresh.stores, [file])).toMatchObject({ ok: true })
    expect([...fresh.browser.kept.records.values()].map((each) => each)).toEqual(
      expect.arrayContaining([one, { ...decided, id: 'two' }]),
    )
    expect(Object.keys(fresh.state().filed).toSorted()).toEqual(['one', 'two'])
  })

  it('is not made where one of them does not read', async () => {
    const { stores } = await windowOver([one])
    expect(await saveBackup(stores, ['one', 'gone'], () => 'a.json')).toMatchObject({ ok: false })
    expect(picker).not.toHaveBeenCalled()
  })
})

describe('what a file brings', () => {
  it('is added where it is new, and left where it is here already', async () => {
    const { stores } = await windowOver([one])
    const two = { ...one, id: 'two' }
    expect(await choicesFor(stores, fileOf(two))).toEqual([['add', 'skip']])
    expect(await choicesFor(stores, fileOf({ ...one, sequence: 9 }))).toEqual([['skip']])
  })

  it('replaces an earlier state of the same, and stands beside a later one', async () => {
    const { stores } = await windowOver([one])
    const other = titled(one, 'Other', 5)
    expect(await choicesFor(stores, fileOf(other))).toEqual([['replace', 'beside', 'skip']])
    expect(await choicesFor(stores, fileOf({ ...other, sequence: 3 }))).toEqual([
      ['beside', 'replace', 'skip'],
    ])
  })

  it('is not proposed in the place of a decision, and keeps its identifier where it is sealed', async () => {
    const { stores } = await windowOver([decided])
    expect(await choicesFor(stores, fileOf({ ...one, sequence: 900 }))).toEqual([
      ['beside', 'replace', 'skip'],
    ])
    const sealed = { ...recommendedAt(completeRecord(2)), id: 'one', sequence: 900 }
    expect(await choicesFor(stores, fileOf(sealed))).toEqual([['skip', 'replace']])
    const draft = await windowOver([one])
    expect(await choicesFor(draft.stores, fileOf({ ...decided, sequence: 900 }))).toEqual([
      ['replace', 'skip'],
    ])
  })

  it('of 2 files is told apart: the same once, and 2 states side by side', async () => {
    const { stores } = await windowOver([])
    const other = titled(one, 'Other', 5)
    expect(await choicesFor(stores, fileOf(one), fileOf(one), fileOf(other))).toEqual([
      ['add', 'skip'],
      ['beside', 'skip'],
      ['beside', 'skip'],
    ])
    expect(await choicesFor(stores, fileOf(one), fileOf(one))).toEqual([['add', 'skip'], ['skip']])
  })

  it('is read as far as it can be, with a problem for each file that cannot', async () => {
    const { stores } = await windowOver([])
    const { arrivals, problems } = await looked(stores, [
      fileOf(one),
      new File([''], 'empty.json'),
      new File(['['.repeat(100_000)], 'deep.json'),
      new File([JSON.stringify({ ...one, version: 9 })], 'newer.json'),
      fileOf({ ...one, id: 'two' }, { ...one, sequence: -1 }),
    ])
    expect(arrivals.map(({ record }) => record.id)).toEqual(['one', 'two'])
    expect(problems.map(({ file }) => file)).toEqual(['empty.json', 'deep.json', 'newer.json', 'from.json'])
    expect(problems[2]?.problem).toContain('newer than this app')
  })

  it('is left out alone where an answer is none that its release asks for, or the release is not here', async () => {
    const { stores } = await windowOver([])
    const unbound = { ...one, answers: { [questionIdSchema.parse('no-such')]: {} } }
    const unheld = { ...one, release: releaseIds[0] ?? one.release }
    const { arrivals, problems } = await looked(stores, [
      fileOf(unheld, { ...one, id: 'two' }, unbound),
      fileOf(unheld),
    ])
    expect(arrivals).toMatchObject([{ record: { id: 'two' }, choices: ['add', 'skip'] }])
    expect(problems.map(({ problem }) => problem)).toEqual([
      'Record 1 of the backup, ‘First’, is left out. Not held.',
      `Record 3 of the backup, ‘First’, is left out. The release ‘${one.release}’ has no question ‘no-such’.`,
      'Not held. Nothing of the file is taken in.',
    ])
  })

  it('is not known where what is kept cannot be read, which is said', async () => {
    const { stores, browser } = await windowOver([one])
    browser.refuseWith(new DOMException('refused', 'SecurityError'))
    expect(await lookInto(stores, [fileOf(one)])).toEqual({
      ok: false,
      problem: 'Nothing was changed: this browser refuses to store anything.',
    })
  })
})

describe('taking in', () => {
  it('shows the new state at once, and puts the old one into the bin', async () => {
    const { stores, state, register } = await windowOver([one])
    await state().actions.open('one')
    expect(await open(stores, [fileOf(titled(one, 'Other', 9))])).toEqual({ ok: true, result: ['one'] })
    expect(state().rows['one']).toMatchObject({ title: 'Other', sequence: 9 })
    expect(await state().actions.open('one')).toMatchObject({ record: { role: { title: 'Other' } } })
    expect(await register.readBin()).toMatchObject({ result: [{ record: { role: { title: 'First' } } }] })
    expect(state().filed['one']).toMatchObject({ at: at(3), name: 'from.json', sequence: 9 })
  })

  it('side by side leaves what is here, and the other is in no file yet', async () => {
    const { stores, state, ids } = await windowOver([one])
    await open(stores, [fileOf(titled(one, 'Other', 2))], 'beside')
    expect(ids()).toEqual(['one', 'made-1'])
    expect(state().rows['made-1']).toMatchObject({ title: 'Other' })
    expect(state().filed).toEqual({})
  })

  it('of a file that was changed after it was saved says so, and counts as in no file', async () => {
    const { stores, state } = await windowOver([])
    const text = writeRecordFile(one).replace('First', 'Second')
    const file = new File([text], 'changed.json')
    expect((await looked(stores, [file])).arrivals).toMatchObject([{ matches: false }])
    await open(stores, [file])
    expect(state().rows['one']).toMatchObject({ title: 'Second' })
    expect(state().filed).toEqual({})
  })

  it('mends what could not be read, which can then be changed and is no longer offered for deletion', async () => {
    const browser = fakeBrowser({ kept: [[recordKey('one'), { format: 'odd' }]] })
    const { stores, state } = await windowOver(browser)
    const problems: (string | null)[] = []
    stores.parts.storage.onProblem((problem) => problems.push(problem))
    expect(state().damaged).toHaveLength(1)
    state().actions.add(one)
    expect(problems.at(-1)).toContain('an assessment that cannot be read is kept in their place')
    expect(await open(stores, [fileOf(one)], 'replace')).toMatchObject({ ok: true })
    expect(state().damaged).toEqual([])
    await state().actions.open('one')
    state().actions.update('one', (record, now) => describeRole(record, { title: 'Mended' }, now))
    await stores.parts.storage.settled()
    expect(browser.kept.records.get(recordKey('one'))).toMatchObject({ role: { title: 'Mended' } })
    expect(problems.at(-1)).toBeNull()
  })

  it('finds the place free again once what could not be read is deleted', async () => {
    const browser = fakeBrowser({ kept: [[recordKey('one'), { format: 'odd' }]] })
    browser.kept.files.set('one', filedOf(one, 'a.json', at(1)))
    const { stores, state, register } = await windowOver(browser)
    expect(await register.deleteDamaged(recordKey('one'))).toMatchObject({ ok: true })
    expect([state().filed, browser.kept.files.size]).toEqual([{}, 0])
    state().actions.add(one)
    await stores.parts.storage.settled()
    expect(browser.kept.records.get(recordKey('one'))).toEqual(one)
  })

  it('that stops half-way takes in nothing, and says so', async () => {
    const { stores, browser, ids } = await windowOver([one])
    const before = structuredClone(browser.kept.records)
    browser.refuseWith(new DOMException('full', 'QuotaExceededError'), 1)
    const backup = fileOf(titled(one, 'Other', 9), { ...one, id: 'two' })
    expect(await open(stores, [backup])).toEqual({
      ok: false,
      problem: 'Nothing was changed: the storage of this browser is full.',
    })
    expect(browser.kept.records).toEqual(before)
    expect(ids()).toEqual(['one'])
  })
})
