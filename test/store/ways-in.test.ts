import { describe, expect, it } from 'vitest'
import { UnknownReleaseError } from '../../src/content/releases.ts'
import { writeResultCode } from '../../src/domain/record/result-code.ts'
import { createAssessmentsStore } from '../../src/store/assessments.ts'
import { createWaysIn, type WaysInParts } from '../../src/store/ways-in.ts'
import { fakeStorage } from '../builders/fake-storage.ts'
import { at, completeRecord, streamId } from '../builders/record.ts'
import { standard } from '../builders/standard.ts'
import { workedCase } from '../builders/worked-case.ts'

function waysIn(given: Partial<WaysInParts> & { readonly storage?: ReturnType<typeof fakeStorage> } = {}) {
  let ids = 0
  let moments = 0
  const { storage = fakeStorage(), ...others } = given
  const parts = {
    now: () => at((moments += 1)),
    newId: () => `id-${(ids += 1)}`,
    newestRelease: standard.release.id,
    loadRelease: async () => standard,
    loadCases: async () => [workedCase()],
    ...others,
  }
  const store = createAssessmentsStore({ storage, ...parts })
  return { store, storage, ...createWaysIn(store, parts) }
}

describe('opening an example', () => {
  it('makes the record of the case, under an identifier that says so', async () => {
    const { store, openExample } = waysIn()
    expect(await openExample('delivery-2')).toMatchObject({
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
    // Asked before what is kept has been read: the answer waits for it.
    const { store, storage, openExample } = waysIn({ storage: fakeStorage({ records: [left] }) })
    expect(await openExample('delivery-2')).toMatchObject({
      ok: true,
      id: 'example-delivery-2',
    })
    expect(store.getState().records['example-delivery-2']).toBe(left)
    expect(storage.saved).toEqual([])
  })

  it('says what is wrong where there is no such case, or the cases do not load', async () => {
    const { openExample } = waysIn()
    expect(await openExample('none')).toEqual({
      ok: false,
      problem: 'There is no worked example ‘none’.',
    })
    const broken = waysIn({ loadCases: async () => Promise.reject(new Error('The cases did not arrive.')) })
    expect(await broken.openExample('delivery-2')).toEqual({
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
    const { store, storage, openCode } = waysIn()
    const opened = await openCode(` ${code}\n`)
    expect(opened).toMatchObject({ ok: true, id: 'id-1' })
    const record = store.getState().records['id-1']
    expect(record?.answers).toEqual(completeRecord(2).answers)
    expect(record?.verification).toEqual({
      'public-policy': { reading: 'fits', why: '', against: { band: 2, stream: 'delivery' } },
    })
    expect(storage.saved).toEqual([record])
  })

  it('starts another one each time', async () => {
    const { store, openCode } = waysIn()
    await openCode(code)
    await openCode(code)
    expect(Object.keys(store.getState().records)).toEqual(['id-1', 'id-2'])
  })

  it('says what is wrong with a code that does not read, and starts nothing', async () => {
    const { store, openCode } = waysIn()
    expect(await openCode('hello')).toEqual({
      ok: false,
      problem:
        'This is not a result code: it does not start with ‘SESWLS/’. Paste the whole line from the report.',
    })
    expect(store.getState().records).toEqual({})
  })

  it('names a release that the app does not hold', async () => {
    const { store, openCode } = waysIn({
      loadRelease: async (id) => {
        throw new UnknownReleaseError(id)
      },
    })
    const opened = await openCode(code)
    expect(opened).toEqual({ ok: false, problem: new UnknownReleaseError('2015-09-02.2').message })
    expect(store.getState().records).toEqual({})
  })
})
