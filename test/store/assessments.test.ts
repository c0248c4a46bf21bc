import { describe, expect, it, vi } from 'vitest'
import { describeRole } from '../../src/domain/record/change.ts'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { type AssessmentsParts, createAssessmentsStore, findRecord } from '../../src/store/assessments.ts'
import { UnknownReleaseError } from '../../src/content/releases.ts'
import { at, completeRecord, emptyRecord, streamId } from '../builders/record.ts'
import { fakeStorage } from '../builders/fake-storage.ts'
import { standard } from '../builders/standard.ts'
import { workedCase } from '../builders/worked-case.ts'

function partsOf(parts: Partial<AssessmentsParts> = {}): AssessmentsParts {
  let ids = 0
  let moments = 0
  return {
    storage: fakeStorage(),
    now: () => at((moments += 1)),
    newId: () => `id-${(ids += 1)}`,
    newestRelease: standard.release.id,
    loadRelease: async (id) => {
      if (id !== standard.release.id) throw new UnknownReleaseError(id)
      return standard
    },
    loadCases: async () => [workedCase()],
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
      partsOf({ storage: fakeStorage({ records: [emptyRecord('one'), emptyRecord('two')], problems: [] }) }),
    )
    expect(store.getState().status).toBe('loading')
    await vi.waitFor(() => expect(store.getState().status).toBe('ready'))
    expect(Object.keys(store.getState().records)).toEqual(['one', 'two'])
    expect(store.getState().storageProblem).toBeNull()
  })

  it('keeps an assessment that was started meanwhile', async () => {
    const store = createAssessmentsStore(
      partsOf({ storage: fakeStorage({ records: [emptyRecord('one')], problems: [] }) }),
    )
    const id = store.getState().actions.start()
    await vi.waitFor(() => expect(store.getState().status).toBe('ready'))
    expect(Object.keys(store.getState().records).toSorted()).toEqual([id, 'one'])
  })

  it('reports what could not be read, and goes on with the rest', async () => {
    const store = await ready({
      storage: fakeStorage({
        records: [emptyRecord('one')],
        problems: ['The first is broken.', 'So is the second.'],
      }),
    })
    expect(store.getState().status).toBe('ready')
    expect(store.getState().storageProblem).toBe('The first is broken. So is the second.')
  })

  it('works in memory, and says so, where the storage is refused; nothing is written over what is there', async () => {
    const storage = fakeStorage(Promise.reject(new Error('refused')))
    const store = await ready({ storage })
    expect(store.getState().status).toBe('failed')
    expect(store.getState().storageProblem).toBe(
      'This browser does not let the app read its storage, so your work lasts only while this page stays open. ' +
        'Allow storage for this site and load the page again, or print what you need before you leave.',
    )
    const id = store.getState().actions.start({ title: 'Head of Grants' })
    expect(store.getState().records[id]?.role.title).toBe('Head of Grants')
    expect(storage.saved).toEqual([])
  })

  it('shows a save that failed as long as it stands, and then what was there before', async () => {
    const storage = fakeStorage({ records: [], problems: ['One is broken.'] })
    const store = await ready({ storage })
    storage.report('Full.')
    expect(store.getState().storageProblem).toBe('Full.')
    storage.report(null)
    expect(store.getState().storageProblem).toBe('One is broken.')
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
    const storage = fakeStorage({ records: [emptyRecord('one')], problems: [] })
    const store = await ready({ storage })
    store.getState().actions.update('one', (record, now) => describeRole(record, { title: 'A' }, now))
    const record = store.getState().records['one']
    expect(record).toMatchObject({ sequence: 1, changedAt: at(1), role: { title: 'A' } })
    expect(storage.saved).toEqual([record])
  })

  it('saves nothing, and tells nobody, where nothing changed', async () => {
    const storage = fakeStorage({ records: [emptyRecord('one')], problems: [] })
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

describe('opening an example', () => {
  it('makes the record of the case, under an identifier that says so', async () => {
    const store = await ready()
    expect(await store.getState().actions.openExample('delivery-2')).toMatchObject({
      ok: true,
      id: 'example-delivery-2',
    })
    expect(store.getState().records['example-delivery-2']).toMatchObject({
      example: 'delivery-2',
      role: { title: 'Head of Grants' },
    })
  })

  it('opens it again as it was left', async () => {
    const left = { ...completeRecord(1), id: 'example-delivery-2', example: 'delivery-2', sequence: 9 }
    const storage = fakeStorage({ records: [left], problems: [] })
    // Asked before what is kept has been read: the answer waits for it.
    const store = createAssessmentsStore(partsOf({ storage }))
    expect(await store.getState().actions.openExample('delivery-2')).toMatchObject({
      ok: true,
      id: 'example-delivery-2',
    })
    expect(store.getState().records['example-delivery-2']).toBe(left)
    expect(storage.saved).toEqual([])
  })

  it('says what is wrong where there is no such case, or the cases do not load', async () => {
    const store = await ready()
    expect(await store.getState().actions.openExample('none')).toEqual({
      ok: false,
      problem: 'There is no worked example ‘none’.',
    })
    const broken = await ready({
      loadCases: async () => Promise.reject(new Error('The cases did not arrive.')),
    })
    expect(await broken.getState().actions.openExample('delivery-2')).toEqual({
      ok: false,
      problem: 'The cases did not arrive.',
    })
  })
})

describe('opening a code', () => {
  const code = writeResultCode(standard, {
    ...completeRecord(2),
    verification: {
      [streamId('public-policy')]: {
        reading: 'fits',
        why: 'Why.',
        against: { band: 2, stream: streamId('delivery') },
      },
    },
  })

  it('starts an assessment with its answers and verification', async () => {
    const storage = fakeStorage()
    const store = await ready({ storage })
    const opened = await store.getState().actions.openCode(` ${code}\n`)
    expect(opened).toMatchObject({ ok: true, id: 'id-1' })
    const record = store.getState().records['id-1']
    expect(record?.answers).toEqual(completeRecord(2).answers)
    expect(record?.verification).toEqual({
      'public-policy': { reading: 'fits', why: '', against: { band: 2, stream: 'delivery' } },
    })
    expect(storage.saved).toEqual([record])
  })

  it('starts another one each time', async () => {
    const store = await ready()
    await store.getState().actions.openCode(code)
    await store.getState().actions.openCode(code)
    expect(Object.keys(store.getState().records)).toEqual(['id-1', 'id-2'])
  })

  it('says what is wrong with a code that does not read, and starts nothing', async () => {
    const store = await ready()
    expect(await store.getState().actions.openCode('hello')).toEqual({
      ok: false,
      problem:
        'This is not a result code: it does not start with ‘SESWLS/’. Paste the whole line from the report.',
    })
    expect(store.getState().records).toEqual({})
  })

  it('names a release that the app does not hold', async () => {
    const store = await ready({
      loadRelease: async (id) => {
        throw new UnknownReleaseError(id)
      },
    })
    const opened = await store.getState().actions.openCode(code)
    expect(opened).toEqual({ ok: false, problem: new UnknownReleaseError('2015-09-02.2').message })
    expect(store.getState().records).toEqual({})
  })
})
