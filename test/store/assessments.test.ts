import { describe, expect, it, vi } from 'vitest'
import { answerQuestion, describeRole, markResultSeen } from '../../src/domain/record/change.ts'
import { isResultSeen } from '../../src/domain/record/result-seen.ts'
import { type AssessmentsParts, createAssessmentsStore, findRecord } from '../../src/store/assessments.ts'
import { loadNewer } from '../../src/store/load-newer.ts'
import { recordKey } from '../../src/storage/database.ts'
import type { RecordStorage } from '../../src/storage/record-storage.ts'
import { rowOf } from '../../src/storage/row.ts'
import { answerAt, at, completeRecord, emptyRecord, questionId } from '../builders/record.ts'
import { fakeStorage } from '../builders/fake-storage.ts'
import { standard } from '../builders/standard.ts'
import { windowOver } from '../builders/window.ts'

function partsOf(parts: Partial<AssessmentsParts> = {}): AssessmentsParts {
  let ids = 0
  let moments = 0
  return {
    storage: fakeStorage(),
    now: () => at((moments += 1)),
    newId: () => `id-${(ids += 1)}`,
    newestRelease: standard.release.id,
    ...parts,
  }
}

async function ready(parts: Partial<AssessmentsParts> = {}) {
  const store = createAssessmentsStore(partsOf(parts))
  await vi.waitFor(() => expect(store.getState().status).not.toBe('loading'))
  return store
}

describe('reading what is kept', () => {
  it('is loading first, then ready with every record', async () => {
    const store = createAssessmentsStore(
      partsOf({ storage: fakeStorage({ records: [emptyRecord('one'), emptyRecord('two')] }) }),
    )
    expect(store.getState().status).toBe('loading')
    await vi.waitFor(() => expect(store.getState().status).toBe('ready'))
    expect(Object.keys(store.getState().records)).toEqual(['one', 'two'])
    expect(store.getState().storageProblem).toBeNull()
  })

  it('keeps an assessment that was started meanwhile', async () => {
    const store = createAssessmentsStore(partsOf({ storage: fakeStorage({ records: [emptyRecord('one')] }) }))
    const id = store.getState().actions.start()
    await vi.waitFor(() => expect(store.getState().status).toBe('ready'))
    expect(Object.keys(store.getState().records).toSorted()).toEqual([id, 'one'])
  })

  it('knows what could not be read, and goes on with the rest', async () => {
    const damaged = [{ key: recordKey('two'), problem: 'The second is broken.' }]
    const store = await ready({ storage: fakeStorage({ records: [emptyRecord('one')], damaged }) })
    expect(store.getState()).toMatchObject({ status: 'ready', damaged, storageProblem: null })
    expect(await store.getState().actions.open('two')).toEqual({
      ok: false,
      problem: 'The second is broken.',
    })
  })

  it('works in memory, and says so, where the storage is refused; nothing is written over what is there', async () => {
    const storage = fakeStorage(Promise.reject(new Error('refused')))
    const store = await ready({ storage })
    expect(store.getState().status).toBe('failed')
    expect(store.getState().storageProblem).toBe(
      'This browser does not let the app read its storage. Allow storage for this site and load the page again. ' +
        'Until then, your work lasts only while this page stays open: save it to a file before you leave.',
    )
    const id = store.getState().actions.start({ title: 'Head of Grants' })
    expect(store.getState().records[id]?.role.title).toBe('Head of Grants')
    expect(storage.saved).toEqual([])
  })

  it.each([
    ['BlockedError', 'An older version of this app is open in another window'],
    ['VersionError', 'were kept by a newer version of this app'],
  ])('names the cause where it is known: %s', async (name, words) => {
    const store = await ready({ storage: fakeStorage(Promise.reject(new DOMException('', name))) })
    expect(store.getState().storageProblem).toContain(words)
  })

  it('shows a save that failed for as long as it stands', async () => {
    const storage = fakeStorage()
    const store = await ready({ storage })
    storage.report('Full.')
    expect(store.getState().storageProblem).toBe('Full.')
    storage.report(null)
    expect(store.getState().storageProblem).toBeNull()
  })
})

describe('opening', () => {
  /** A store over a storage that holds one record, which is not read yet. */
  async function unopened(read: RecordStorage['read']) {
    const storage = { ...fakeStorage({ rows: [rowOf(emptyRecord('one'))] }), read }
    return ready({ storage })
  }

  it('reads the record, once', async () => {
    const read = vi.fn<RecordStorage['read']>(async () => ({ ok: true, record: emptyRecord('one') }))
    const store = await unopened(read)
    expect(store.getState().records).toEqual({})
    const { open, update } = store.getState().actions
    expect(await open('one')).toEqual({ ok: true, record: emptyRecord('one') })
    update('one', (record, now) => describeRole(record, { title: 'A' }, now))
    expect(await open('one')).toMatchObject({ ok: true, record: { role: { title: 'A' } } })
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('twice at the same time does not take back what was changed in between', async () => {
    const store = await unopened(async () => ({ ok: true, record: emptyRecord('one') }))
    const { open, update } = store.getState().actions
    const both = [open('one'), open('one')]
    await vi.waitFor(() => expect(store.getState().records['one']).toBeDefined())
    update('one', (record, now) => describeRole(record, { title: 'A' }, now))
    await Promise.all(both)
    expect(store.getState().records['one']?.role.title).toBe('A')
  })

  it('says what is wrong with a record that does not read, and lists it apart', async () => {
    const store = await unopened(async () => ({ ok: false, problem: 'It is broken.' }))
    expect(await store.getState().actions.open('one')).toEqual({ ok: false, problem: 'It is broken.' })
    expect(store.getState()).toMatchObject({
      rows: {},
      damaged: [{ key: recordKey('one'), problem: 'It is broken.' }],
    })
  })

  it('says that the storage is refused, and that nothing is there, apart', async () => {
    const store = await unopened(async () => Promise.reject(new Error('refused')))
    expect(await store.getState().actions.open('one')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('does not let the app read its storage'),
    })
    expect(await store.getState().actions.open('toString')).toEqual({ ok: false, problem: null })
  })
})

describe('another window', () => {
  it('is followed: what it saves, removes, files and erases', async () => {
    const storage = fakeStorage({ records: [emptyRecord('one')] })
    const store = await ready({ storage })
    storage.hear({ kind: 'saved', row: rowOf(emptyRecord('two')) })
    expect(Object.keys(store.getState().rows)).toEqual(['one', 'two'])
    const filed = { id: 'two', at: at(1), name: 'two.json', sequence: 0, proof: { fingerprint: 'f' } }
    storage.hear({ kind: 'filed', filed })
    expect(store.getState().filed).toEqual({ two: filed })
    storage.hear({ kind: 'removed', id: 'two' })
    expect(Object.keys(store.getState().rows)).toEqual(['one'])
    storage.hear({ kind: 'erased' })
    expect(store.getState()).toMatchObject({ rows: {}, records: {}, filed: {} })
  })

  it('that overtakes this one takes nothing from it until it is asked to', async () => {
    const storage = fakeStorage({ records: [emptyRecord('one')] })
    const store = await ready({ storage })
    const newer = { ...emptyRecord('one'), sequence: 7 }
    storage.hear({ kind: 'saved', row: rowOf(newer) }, true)
    expect(store.getState().overtaken).toEqual({ one: true })
    expect(store.getState().records['one']).toEqual(emptyRecord('one'))
    store.getState().actions.close('one')
    expect(store.getState()).toMatchObject({ overtaken: {}, records: {}, rows: { one: { sequence: 7 } } })
  })
})

describe('the result opened in a second window', () => {
  it('is noted as seen in the one that types, which goes on typing', async () => {
    const here = await windowOver([completeRecord(2)])
    const there = await windowOver(here.browser)
    const { id } = completeRecord(2)
    const settle = (page: typeof here) => page.stores.parts.storage.settled()
    const type = (title: string) =>
      here.state().actions.update(id, (record, now) => describeRole(record, { title }, now))
    await Promise.all([here, there].map((page) => page.state().actions.open(id)))
    type('Head')
    await settle(here)
    there.state().actions.close(id)
    await there.state().actions.open(id)

    there.state().actions.update(id, markResultSeen)
    await settle(there)
    type('Head of Grants')
    await settle(here)
    expect(here.state().overtaken).toEqual({})
    expect(here.browser.kept.records.get(recordKey(id))).toMatchObject({
      role: { title: 'Head of Grants' },
      resultSeen: there.state().records[id]?.resultSeen ?? null,
    })
  })
})

describe('loading what another window made', () => {
  it('takes along that the result was seen here, when it was, and no look that is known already', async () => {
    const kept = completeRecord(2)
    const { id } = kept
    const here = await windowOver([kept])
    const there = await windowOver(here.browser)
    await Promise.all([here, there].map((page) => page.state().actions.open(id)))
    const type = (title: string) =>
      there.state().actions.update(id, (record, now) => describeRole(record, { title }, now))
    const settle = (page: typeof here) => page.stores.parts.storage.settled()
    type('Head')
    await settle(there)
    expect(here.state().overtaken).toEqual({ [id]: true })
    here.state().actions.update(id, markResultSeen)
    const seen = here.state().records[id]?.resultSeen
    await loadNewer(here.stores, id)
    await settle(here)
    expect(here.browser.kept.records.get(recordKey(id))).toMatchObject({
      role: { title: 'Head' },
      resultSeen: seen ?? null,
    })

    type('Head of Grants')
    await settle(there)
    await loadNewer(here.stores, id)
    expect(here.state().records[id]).toEqual(there.state().records[id])
  })
})

describe('starting', () => {
  it('makes a record under the newest release, with what is known of the role, and saves it', async () => {
    const storage = fakeStorage()
    const store = await ready({ storage })
    const id = store.getState().actions.start({ title: 'Head of Grants' })
    const record = store.getState().records[id]
    expect(record).toMatchObject({ id, release: '2015-09-02.2', createdAt: at(1), answers: {} })
    expect(record?.role).toEqual({ ...emptyRecord().role, title: 'Head of Grants' })
    expect(storage.saved).toEqual([record])
  })
})

describe('updating', () => {
  it('applies the change with the moment, and saves what came of it', async () => {
    const storage = fakeStorage({ records: [emptyRecord('one')] })
    const store = await ready({ storage })
    store.getState().actions.update('one', (record, now) => describeRole(record, { title: 'A' }, now))
    const record = store.getState().records['one']
    expect(record).toMatchObject({ sequence: 1, changedAt: at(1), role: { title: 'A' } })
    expect(storage.saved).toEqual([record])
  })

  it('puts every change after the last one where the clock was set back, so that it was not seen yet', async () => {
    const kept = markResultSeen(completeRecord(2), at(50))
    const { id } = kept
    const store = await ready({ storage: fakeStorage({ records: [kept] }), now: () => at(10) })
    store
      .getState()
      .actions.update(id, (record, now) =>
        answerQuestion(record, questionId('leads'), answerAt('leads', 1), now),
      )
    const record = store.getState().records[id] ?? kept
    expect(record.changes).toHaveLength(1)
    expect(record.changedAt).toBe(at(50.001))
    expect(isResultSeen(record)).toBe(false)
  })

  it('saves nothing, and tells nobody, where nothing changed', async () => {
    const storage = fakeStorage({ records: [emptyRecord('one')] })
    const store = await ready({ storage })
    const heard = vi.fn<() => void>()
    store.subscribe(heard)
    store.getState().actions.update('one', (record) => record)
    expect(heard).not.toHaveBeenCalled()
    expect(storage.saved).toEqual([])
  })

  it('throws where there is no such record', async () => {
    const store = await ready()
    expect(() => store.getState().actions.update('gone', (record) => record)).toThrow(
      'There is no assessment ‘gone’.',
    )
    expect(findRecord(store.getState(), 'constructor')).toBeUndefined()
  })
})
