import { describe, expect, it } from 'vitest'
import { appVersion } from '../../../src/content/app-version.ts'
import { describeRole, markResultSeen } from '../../../src/domain/record/change.ts'
import { recordKey } from '../../../src/storage/database.ts'
import { at, completeRecord, emptyRecord } from '../../builders/record.ts'
import { filedOf } from '../../../src/store/register/save.ts'
import type { AssessmentRecord } from '../../../src/domain/record/schema.ts'
import { standard } from '../../builders/standard.ts'
import { decidedAs, openedFor, recommendedAt } from '../../builders/steps.ts'
import { windowOver } from '../../builders/window.ts'

const decided = decidedAs(recommendedAt(markResultSeen(completeRecord(2), at(10))))

describe('filling in', () => {
  it('finds state, result and proof, and keeps them for the next start', async () => {
    const { browser, register, state } = await windowOver([decided])
    await register.fillIn()
    expect(state().rows['a-role']?.found).toMatchObject({ appVersion, summary: { state: 'decided' } })
    const next = await windowOver(browser)
    expect(next.state().rows).toEqual(state().rows)
  })

  it('finds anew what another version of the app found, and what was changed', async () => {
    const { browser, register, state } = await windowOver([decided])
    await register.fillIn()
    const row = state().rows['a-role']
    browser.kept.rows.set('a-role', { ...row, found: { ...row?.found, appVersion: 'earlier' } })
    const next = await windowOver(browser)
    await next.register.fillIn()
    expect(next.state().rows['a-role']?.found?.appVersion).toBe(appVersion)

    const draft = await windowOver([emptyRecord()])
    await draft.state().actions.open('a-role')
    await draft.register.fillIn()
    draft.state().actions.update('a-role', (record, now) => describeRole(record, { title: 'A' }, now))
    expect(draft.state().rows['a-role']?.found).toBeUndefined()
    await draft.register.fillIn()
    expect(draft.state().rows['a-role']).toMatchObject({ title: 'A', found: { summary: { state: 'draft' } } })
  })

  it('leaves a line as it is whose release is not held, and reads a long list to its end', async () => {
    const release = standard.release.id.replace('2015', '2031')
    const unheld = { ...emptyRecord('unheld'), release: { ...emptyRecord(), release }.release }
    const many = Array.from({ length: 45 }, (_, index) => emptyRecord(`role-${index}`))
    const { register, state } = await windowOver([...many])
    state().actions.add(JSON.parse(JSON.stringify(unheld)))
    await register.fillIn()
    const found = Object.values(state().rows).filter((row) => row.found !== undefined)
    expect(found).toHaveLength(45)
    expect(state().rows['unheld']?.found).toBeUndefined()
  })
})

describe('deleting', () => {
  it('moves to the bin, and comes back by undoing', async () => {
    const { register, ids } = await windowOver([emptyRecord('one'), emptyRecord('two')])
    const removed = await register.remove(['one'])
    expect(ids()).toEqual(['two'])
    expect(await register.readBin()).toMatchObject({ ok: true, result: [{ record: { id: 'one' } }] })
    expect(await register.putBack(removed.ok ? removed.result : [])).toEqual({ ok: true, result: ['one'] })
    expect(ids()).toEqual(['two', 'one'])
    expect(await register.readBin()).toEqual({ ok: true, result: [] })
  })

  it('takes along what was typed a moment ago', async () => {
    const { register, state } = await windowOver([emptyRecord('one')])
    await state().actions.open('one')
    state().actions.update('one', (record, now) => describeRole(record, { title: 'Just typed' }, now))
    const removed = await register.remove(['one'])
    await register.putBack(removed.ok ? removed.result : [])
    expect(await state().actions.open('one')).toMatchObject({ record: { role: { title: 'Just typed' } } })
  })

  it('is told to another window, where a change that is made there brings it back', async () => {
    const here = await windowOver([emptyRecord('one')])
    const there = await windowOver(here.browser)
    await there.state().actions.open('one')
    await here.register.remove(['one'])
    expect(there.ids()).toEqual([])
    there.state().actions.update('one', (record, now) => describeRole(record, { title: 'Still here' }, now))
    await there.stores.parts.storage.settled()
    expect(here.ids()).toEqual(['one'])
    expect(await here.state().actions.open('one')).toMatchObject({
      record: { role: { title: 'Still here' } },
    })
  })

  it('names those that are decided and in no file', async () => {
    const { register, stores } = await windowOver([decided, emptyRecord('draft')])
    const find = () => register.findUnfiled(['a-role', 'draft'])
    const note = (record: AssessmentRecord) =>
      stores.assessments.setState({ filed: { 'a-role': filedOf(record, 'a', at(1)) } })
    expect(await find()).toEqual(['a-role'])
    note(recommendedAt(markResultSeen(completeRecord(2), at(10))))
    expect(await find()).toEqual(['a-role'])
    note({ ...decided, sequence: 0 })
    expect(await find()).toEqual([])
  })

  it('names those that cannot be read to find out, and are in no file', async () => {
    const { browser, register, stores } = await windowOver([decided, emptyRecord('draft')])
    browser.refuseWith(new DOMException('refused', 'SecurityError'))
    expect(await register.findUnfiled(['a-role', 'draft', 'gone'])).toEqual(['a-role', 'draft'])
    stores.assessments.setState({ filed: { 'a-role': filedOf(decided, 'a', at(1)) } })
    expect(await register.findUnfiled(['a-role'])).toEqual([])
  })

  it('that the storage refuses changes nothing, and says so', async () => {
    const { browser, register, ids } = await windowOver([emptyRecord('one')])
    browser.refuseWith(new DOMException('full', 'QuotaExceededError'))
    expect(await register.remove(['one'])).toEqual({
      ok: false,
      problem: 'Nothing was changed: the storage of this browser is full.',
    })
    expect(ids()).toEqual(['one'])
  })

  it('for good empties the bin of what is named', async () => {
    const { register } = await windowOver([emptyRecord('one')])
    const removed = await register.remove(['one'])
    await register.emptyBin(removed.ok ? removed.result : [])
    expect(await register.readBin()).toEqual({ ok: true, result: [] })
  })
})

describe('duplicating', () => {
  it('starts a draft, and leaves the original as it is', async () => {
    const { browser, register, ids, stores } = await windowOver([decided])
    expect(await register.duplicate('a-role')).toEqual({ ok: true, result: 'made-1' })
    await stores.parts.storage.settled()
    expect(ids()).toEqual(['a-role', 'made-1'])
    expect(browser.kept.records.get(recordKey('a-role'))).toEqual(decided)
    expect(browser.kept.records.get(recordKey('made-1'))).toMatchObject({
      acts: [],
      answers: decided.answers,
    })
  })

  it('waits for the ratings of a blind review, and needs something to duplicate', async () => {
    const { register, ids } = await windowOver([openedFor(recommendedAt(completeRecord(2)), 'blind')])
    expect(await register.duplicate('a-role')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('under blind review'),
    })
    expect(await register.duplicate('gone')).toEqual({
      ok: false,
      problem: 'This assessment is not in this browser.',
    })
    expect(ids()).toEqual(['a-role'])
  })
})
